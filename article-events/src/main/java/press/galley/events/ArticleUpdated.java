package press.galley.events;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * A live article has newer words.
 *
 * @param revision 2 or more
 * @param version the draft version that was approved
 * @param notice what readers are told about the update; may be absent
 * @param contentHash the hash that the approval named
 * @param publishedAt when the article first went live
 * @param updatedAt when this revision did
 * @param content the words
 */
public record ArticleUpdated(
        ArticleId articleId,
        int revision,
        int version,
        @Nullable String notice,
        ContentHash contentHash,
        Instant publishedAt,
        Instant updatedAt,
        Content content)
        implements PublicationEvent, CarriesContent {}
