package press.galley.publish.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.content.ContentHash;
import press.galley.publish.publishing.LivePublications.Entry;

import java.time.Instant;
import java.util.List;

/**
 * A live article in the list.
 *
 * @param updatedAt when its latest revision went live; while that is the first, the same as {@code
 *     publishedAt}
 * @param url where all of it is
 */
record ListedArticle(
        ArticleId articleId,
        int revision,
        String headline,
        String desk,
        @Nullable String slug,
        String category,
        List<String> tags,
        String language,
        Instant publishedAt,
        Instant updatedAt,
        ContentHash contentHash,
        String url) {

    static ListedArticle of(Entry entry, String url) {
        return new ListedArticle(
                entry.article(),
                entry.revision(),
                entry.headline(),
                entry.desk(),
                entry.slug(),
                entry.category(),
                entry.tags(),
                entry.language(),
                entry.publishedAt(),
                entry.updatedAt(),
                entry.contentHash(),
                url);
    }
}
