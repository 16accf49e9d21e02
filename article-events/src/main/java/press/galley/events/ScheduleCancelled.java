package press.galley.events;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An approved version that waited will not be published after all.
 *
 * @param version which
 * @param reason why
 * @param replacedBy the submission that took its place, if that is the reason
 * @param cancelledAt when
 */
public record ScheduleCancelled(
        ArticleId articleId,
        int submission,
        int version,
        Reason reason,
        @Nullable Integer replacedBy,
        Instant cancelledAt)
        implements ReleaseEvent {

    /** Why a version that waited is not published. */
    public enum Reason {
        /** A newly approved version took its place. */
        @JsonProperty("replaced")
        REPLACED,
        /** The article was retracted meanwhile. */
        @JsonProperty("article-retracted")
        ARTICLE_RETRACTED,
        /** A publisher took it off. */
        @JsonProperty("cancelled")
        CANCELLED
    }
}
