package press.galley.draft.inbox;

import press.galley.draft.drafting.Live;
import press.galley.events.ArticleCorrected;
import press.galley.events.ArticlePublished;
import press.galley.events.ArticleUpdated;

/** What readers see, in a draft's words. */
final class LiveRevisions {

    private LiveRevisions() {}

    static Live of(ArticlePublished e) {
        return new Live(
                e.revision(), e.version(), e.contentHash(), e.publishedAt(), e.publishedAt(), null);
    }

    static Live of(ArticleUpdated e) {
        return new Live(
                e.revision(), e.version(), e.contentHash(), e.publishedAt(), e.updatedAt(), null);
    }

    static Live of(ArticleCorrected e) {
        return new Live(
                e.revision(), e.version(), e.contentHash(), e.publishedAt(), e.correctedAt(), null);
    }
}
