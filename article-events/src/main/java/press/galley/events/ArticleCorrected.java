package press.galley.events;

import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * Something in a live article was wrong and is mended.
 *
 * @param revision 2 or more
 * @param version the draft version that was approved
 * @param notice what readers are told; show it with the article
 * @param contentHash the hash that the approval named
 * @param publishedAt when the article first went live
 * @param correctedAt when this revision did
 * @param content the words
 */
public record ArticleCorrected(
        ArticleId articleId,
        int revision,
        int version,
        String notice,
        ContentHash contentHash,
        Instant publishedAt,
        Instant correctedAt,
        Content content)
        implements PublicationEvent, CarriesContent {}
