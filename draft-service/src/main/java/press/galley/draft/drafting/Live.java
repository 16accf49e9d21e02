package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * What readers see of the article.
 *
 * @param revision the published revision
 * @param version the version that it is
 * @param contentHash the hash of its words
 * @param publishedAt when the article first went live
 * @param since when this revision did
 * @param retractedAt when the article was retracted; absent while it is live
 */
public record Live(
        int revision,
        int version,
        ContentHash contentHash,
        Instant publishedAt,
        Instant since,
        @Nullable Instant retractedAt) {

    /** Whether the article was retracted, which is final. */
    public boolean isRetracted() {
        return retractedAt != null;
    }

    Live retracted(Instant at) {
        return new Live(revision, version, contentHash, publishedAt, since, at);
    }
}
