package press.galley.events;

import com.fasterxml.jackson.annotation.JsonProperty;

import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * An approved version will not be published.
 *
 * @param version which
 * @param contentHash the hash that the approval named
 * @param reason why
 * @param refusedAt when
 */
public record PublicationRefused(
        ArticleId articleId,
        int submission,
        int version,
        ContentHash contentHash,
        Reason reason,
        Instant refusedAt)
        implements ReleaseEvent {

    /** Why an approved version is not published. */
    public enum Reason {
        /** The article was retracted, which is final. */
        @JsonProperty("article-retracted")
        ARTICLE_RETRACTED,
        /** The words that arrived are not the words that the approval names. */
        @JsonProperty("hash-mismatch")
        HASH_MISMATCH
    }
}
