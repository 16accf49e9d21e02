package press.galley.publish.store;

import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.mailbox.HistoryConflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** A history in memory. */
public final class InMemoryHistory implements History {

    private final Map<String, Filing> filed = new ConcurrentSkipListMap<>();

    @Override
    public void file(Filing filing) {
        if (!holds(filing)) {
            filed.put(filing.id(), filing);
        }
    }

    @Override
    public boolean holds(Filing filing) {
        Filing found = filed.get(filing.id());
        if (found != null && !found.hash().equals(filing.hash())) {
            throw new HistoryConflict(filing, found.hash().hex());
        }
        return found != null;
    }

    @Override
    public Optional<Filing> find(ArticleId article, int number) {
        return Optional.ofNullable(filed.get(article + ":" + number));
    }

    @Override
    public List<Filing> from(ArticleId article, int first, int most) {
        return filed.values().stream()
                .filter(filing -> filing.article().equals(article) && filing.number() >= first)
                .limit(most)
                .toList();
    }
}
