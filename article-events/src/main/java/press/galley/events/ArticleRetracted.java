package press.galley.events;

import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * An article is withdrawn for good. Take its words down, and show the notice in their place.
 *
 * @param revision the last one that was live
 * @param contentHash the hash of the words to take down
 * @param notice what readers are told
 * @param publishedAt when the article first went live
 * @param retractedAt when it was retracted
 */
public record ArticleRetracted(
        ArticleId articleId,
        int revision,
        ContentHash contentHash,
        String notice,
        Instant publishedAt,
        Instant retractedAt)
        implements PublicationEvent {}
