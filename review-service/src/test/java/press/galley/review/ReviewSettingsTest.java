package press.galley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import press.galley.events.Release;
import press.galley.review.reviewing.DeskPolicy;

import java.util.Map;

class ReviewSettingsTest {

    private static ReviewSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("galley.review", ReviewSettings.class);
    }

    @Test
    void where_nothing_is_said_one_approval_publishes() {
        assertThat(bound(Map.of()).of("ai")).isEqualTo(new DeskPolicy(1, Release.AUTOMATIC));
    }

    @Test
    void a_desk_says_only_what_differs() {
        ReviewSettings settings =
                bound(
                        Map.of(
                                "galley.review.default-policy.quorum", "2",
                                "galley.review.desks.ai-lab.release", "held",
                                "galley.review.desks.sports.quorum", "1"));

        assertThat(settings.of("ai-lab")).isEqualTo(new DeskPolicy(2, Release.HELD));
        assertThat(settings.of("sports")).isEqualTo(new DeskPolicy(1, Release.AUTOMATIC));
        assertThat(settings.of("culture")).isEqualTo(new DeskPolicy(2, Release.AUTOMATIC));
    }

    @Test
    void a_quorum_below_one_stops_the_start() {
        for (String key :
                new String[] {
                    "galley.review.default-policy.quorum", "galley.review.desks.ai.quorum"
                }) {
            assertThatThrownBy(() -> bound(Map.of(key, "0")))
                    .rootCause()
                    .hasMessage("a desk's quorum is 1 or more, not 0");
        }
    }
}
