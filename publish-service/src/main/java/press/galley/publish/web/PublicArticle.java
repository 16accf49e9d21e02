package press.galley.publish.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Revision;

import java.time.Instant;
import java.util.List;

/**
 * An article as readers see it. Its content is written just as it is in events.
 *
 * @param updatedAt when its latest revision went live; left out while that is the first
 * @param correctedAt when its latest correction did; left out if there is none
 * @param notices what readers are told about changes, the newest first
 */
record PublicArticle(
        ArticleId articleId,
        int revision,
        int version,
        ContentHash contentHash,
        Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable Instant correctedAt,
        List<PublicNotice> notices,
        Content content) {

    static PublicArticle of(Live live) {
        Revision latest = live.latest();
        return new PublicArticle(
                live.article(),
                latest.number(),
                latest.version(),
                latest.contentHash(),
                live.publishedAt(),
                latest.number() == 1 ? null : latest.at(),
                correctedAt(live),
                notices(live),
                live.content());
    }

    private static @Nullable Instant correctedAt(Live live) {
        return live.revisions().reversed().stream()
                .filter(revision -> revision.kind() == Revision.Kind.CORRECTION)
                .findFirst()
                .map(Revision::at)
                .orElse(null);
    }

    private static List<PublicNotice> notices(Live live) {
        return live.revisions().reversed().stream()
                .filter(revision -> revision.notice() != null)
                .map(PublicNotice::of)
                .toList();
    }
}
