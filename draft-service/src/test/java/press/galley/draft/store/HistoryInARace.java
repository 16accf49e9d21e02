package press.galley.draft.store;

import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.History;

import java.util.List;
import java.util.Optional;

/** A history of which something happens right after a page of it was read. */
record HistoryInARace(History history, Runnable meanwhile) implements History {

    @Override
    public void file(Filing filing) {
        history.file(filing);
    }

    @Override
    public boolean holds(Filing filing) {
        return history.holds(filing);
    }

    @Override
    public Optional<Filing> find(ArticleId article, int number) {
        return history.find(article, number);
    }

    @Override
    public List<Filing> from(ArticleId article, int first, int most) {
        List<Filing> page = history.from(article, first, most);
        meanwhile.run();
        return page;
    }
}
