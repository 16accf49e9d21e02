package press.galley.publish.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.publish.publishing.Revision;

import java.time.Instant;

/**
 * One revision of a live article.
 *
 * @param kind {@code publication}, {@code update} or {@code correction}
 * @param notice what readers were told; left out if nothing
 * @param at when it went live
 * @param content left out in a list
 */
record PublicRevision(
        ArticleId articleId,
        int revision,
        int version,
        String kind,
        @Nullable String notice,
        ContentHash contentHash,
        Instant at,
        @Nullable Content content) {

    static PublicRevision of(ArticleId article, Revision revision, @Nullable Content content) {
        return new PublicRevision(
                article,
                revision.number(),
                revision.version(),
                word(revision.kind()),
                revision.notice(),
                revision.contentHash(),
                revision.at(),
                content);
    }

    static String word(Revision.Kind kind) {
        return switch (kind) {
            case PUBLICATION -> "publication";
            case UPDATE -> "update";
            case CORRECTION -> "correction";
        };
    }
}
