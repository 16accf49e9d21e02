package press.galley.publish.publishing;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;

import java.util.Optional;

/** The words of revisions that are no longer the latest. */
public interface Revisions {

    /** The words of a revision, if it was filed; that of the latest one may not be yet. */
    Optional<Content> content(ArticleId article, int number);
}
