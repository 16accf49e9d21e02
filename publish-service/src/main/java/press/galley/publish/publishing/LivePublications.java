package press.galley.publish.publishing;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.content.ContentHash;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is live now, as a list. */
public interface LivePublications {

    /**
     * The newest first: by the time of the latest revision, then by article.
     *
     * @param after where the page before ended
     * @param most how many at most
     */
    List<Entry> newest(Filter filter, Optional<Place> after, int most);

    /**
     * Which ones; absent for all.
     *
     * @param language a language range (RFC 4647, section 3.3.1): {@code de} is {@code de-CH}, too
     */
    record Filter(@Nullable String desk, @Nullable String tag, @Nullable String language) {}

    /** A place in the list. */
    record Place(Instant updatedAt, ArticleId article) {}

    /**
     * One live article, without its words.
     *
     * @param updatedAt when its latest revision went live
     */
    record Entry(
            ArticleId article,
            int revision,
            String headline,
            String desk,
            @Nullable String slug,
            String category,
            List<String> tags,
            String language,
            Instant publishedAt,
            Instant updatedAt,
            ContentHash contentHash) {}
}
