package press.galley.events;

import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * A version's words and the names with them are gone for good; its number, hash and time remain.
 * Whoever stores the content erases it, too.
 *
 * @param version which
 * @param contentHash what the words' hash was
 * @param reason why, without naming anybody
 * @param erasedAt when
 */
public record ContentErased(
        ArticleId articleId, int version, ContentHash contentHash, String reason, Instant erasedAt)
        implements DraftEvent {}
