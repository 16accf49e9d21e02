package press.galley.publish.publishing;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One article as its readers see it, and beside it what waits. Retraction is final: nothing waits
 * and nothing is live any more.
 */
public sealed interface Publication {

    /** Which article. */
    ArticleId article();

    /** The approved version that waits for a publisher, if one does. */
    Optional<HeldVersion> waiting();

    /** An article of which nothing is known. */
    static Publication nothing(ArticleId article) {
        return new Unpublished(article, Optional.empty());
    }

    /** Readers see nothing yet. */
    record Unpublished(ArticleId article, Optional<HeldVersion> waiting) implements Publication {}

    /**
     * Readers see the last of the revisions.
     *
     * @param revisions 1, 2, 3 … without a gap
     * @param content the words of the last one
     */
    record Live(
            ArticleId article,
            List<Revision> revisions,
            Content content,
            Optional<HeldVersion> waiting)
            implements Publication {

        /**
         * @throws IllegalArgumentException if the revisions are not 1, 2, 3 …
         */
        public Live {
            revisions = Revision.contiguous(revisions);
        }

        /** The one that readers see. */
        public Revision latest() {
            return revisions.getLast();
        }

        /** When the article first went live. */
        public Instant publishedAt() {
            return revisions.getFirst().at();
        }
    }

    /**
     * Readers see a notice in place of the words.
     *
     * @param revisions all that were live; their words are in the history only
     */
    record Retracted(ArticleId article, List<Revision> revisions, Retraction retraction)
            implements Publication {

        /**
         * @throws IllegalArgumentException if the revisions are not 1, 2, 3 …
         */
        public Retracted {
            revisions = Revision.contiguous(revisions);
        }

        /** The last one that was live. */
        public Revision latest() {
            return revisions.getLast();
        }

        @Override
        public Optional<HeldVersion> waiting() {
            return Optional.empty();
        }
    }
}
