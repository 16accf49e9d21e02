package press.galley.publish.store;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.History;
import press.galley.publish.publishing.Revisions;

import java.util.Optional;

/** The words of earlier revisions, out of the history. */
final class FiledRevisions implements Revisions {

    private final History history;

    FiledRevisions(History history) {
        this.history = history;
    }

    @Override
    public Optional<Content> content(ArticleId article, int number) {
        return history.find(article, number).map(Filing::content);
    }
}
