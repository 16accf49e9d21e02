package press.galley.publish.publishing;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.publish.publishing.Publication.Live;

import java.util.Optional;

/** Finds what readers may see. */
public final class Reading {

    private final Publications publications;
    private final Revisions revisions;

    /** Reads heads and history. */
    public Reading(Publications publications, Revisions revisions) {
        this.publications = publications;
        this.revisions = revisions;
    }

    /** The newest state of an article; {@link Publication.Unpublished} if it was never heard of. */
    public Publication read(ArticleId article) {
        return publications.find(article).orElseGet(() -> Publication.nothing(article));
    }

    /**
     * The words of a revision of a live article, if there is such a revision.
     *
     * @throws IllegalStateException if there is, and its words are gone
     */
    public Optional<Content> words(Live live, int number) {
        if (number == live.latest().number()) {
            return Optional.of(live.content());
        }
        if (number < 1 || number > live.revisions().size()) {
            return Optional.empty();
        }
        Optional<Content> filed = revisions.content(live.article(), number);
        if (filed.isEmpty()) {
            throw new IllegalStateException(live.article() + ":" + number + " was never filed");
        }
        return filed;
    }
}
