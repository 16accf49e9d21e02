package press.galley.events;

import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * An article went live: its first revision.
 *
 * @param revision always 1
 * @param version the draft version that was approved
 * @param contentHash the hash that the approval named
 * @param publishedAt when
 * @param content the words
 */
public record ArticlePublished(
        ArticleId articleId,
        int revision,
        int version,
        ContentHash contentHash,
        Instant publishedAt,
        Content content)
        implements PublicationEvent, CarriesContent {}
