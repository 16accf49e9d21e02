package press.galley.publish.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * For how long readers, and caches in between, may show something without asking again.
 *
 * @param maxAge an article; none by default, so that a retraction shows at once
 * @param revisionMaxAge one revision: it never changes, but goes when its article is retracted
 */
@ConfigurationProperties("galley.publish")
record CachingProperties(
        @DefaultValue("0s") Duration maxAge, @DefaultValue("1h") Duration revisionMaxAge) {

    /**
     * @throws IllegalArgumentException if one is negative
     */
    CachingProperties {
        if (maxAge.isNegative() || revisionMaxAge.isNegative()) {
            throw new IllegalArgumentException("galley.publish: an age is not negative");
        }
    }

    String article() {
        return "public, max-age=%d, must-revalidate".formatted(maxAge.toSeconds());
    }

    String revision() {
        return "public, max-age=%d, immutable".formatted(revisionMaxAge.toSeconds());
    }
}
