package press.galley.review;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import press.galley.events.Release;
import press.galley.review.reviewing.DeskPolicies;
import press.galley.review.reviewing.DeskPolicy;

import java.util.Map;

/**
 * How the desks review.
 *
 * @param defaultPolicy what holds where a desk says nothing else
 * @param desks what some desks say, by the name of the desk
 */
@ConfigurationProperties("galley.review")
record ReviewSettings(
        @DefaultValue DefaultPolicy defaultPolicy, @DefaultValue Map<String, Desk> desks)
        implements DeskPolicies {

    /** Fails at the start, not when the first draft arrives, if a desk's policy is not one. */
    ReviewSettings {
        desks = Map.copyOf(desks);
        for (Desk desk : desks.values()) {
            desk.over(defaultPolicy);
        }
    }

    @Override
    public DeskPolicy of(String desk) {
        return desks.getOrDefault(desk, Desk.SILENT).over(defaultPolicy);
    }

    /**
     * A policy, whole.
     *
     * @param quorum how many editors have to approve; 1 or more
     * @param release {@code automatic}, or {@code held} until a publisher releases it
     */
    record DefaultPolicy(
            @DefaultValue("1") int quorum, @DefaultValue("automatic") Release release) {

        DefaultPolicy {
            new DeskPolicy(quorum, release);
        }
    }

    /**
     * A desk's own policy, as far as it differs.
     *
     * @param quorum how many editors of the desk have to approve; 1 or more
     * @param release {@code automatic}, or {@code held} until a publisher releases it
     */
    record Desk(@Nullable Integer quorum, @Nullable Release release) {

        private static final Desk SILENT = new Desk(null, null);

        private DeskPolicy over(DefaultPolicy otherwise) {
            return new DeskPolicy(
                    quorum == null ? otherwise.quorum() : quorum,
                    release == null ? otherwise.release() : release);
        }
    }
}
