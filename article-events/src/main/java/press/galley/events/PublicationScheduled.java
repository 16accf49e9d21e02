package press.galley.events;

import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * An approved version waits for its time.
 *
 * @param version which
 * @param contentHash the hash of the approved words
 * @param releaseAt when it will be published
 */
public record PublicationScheduled(
        ArticleId articleId,
        int submission,
        int version,
        ContentHash contentHash,
        Instant releaseAt)
        implements ReleaseEvent {}
