package press.galley.events;

import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * An approved version waits for a publisher to release it.
 *
 * @param version which
 * @param contentHash the hash of the approved words
 * @param heldAt since when
 */
public record PublicationHeld(
        ArticleId articleId, int submission, int version, ContentHash contentHash, Instant heldAt)
        implements ReleaseEvent {}
