package press.galley.messaging.memory;

import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.mailbox.HistoryConflict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A history in memory. */
public final class MemoryHistory implements History {

    private final Map<String, Filing> filed = new ConcurrentHashMap<>();

    @Override
    public void file(Filing filing) {
        require(filing, filed.putIfAbsent(filing.id(), copy(filing)));
    }

    @Override
    public boolean holds(Filing filing) {
        Filing there = filed.get(filing.id());
        require(filing, there);
        return there != null;
    }

    private static void require(Filing filing, Filing there) {
        if (there != null && !there.hash().equals(filing.hash())) {
            throw new HistoryConflict(filing, there.hash().hex());
        }
    }

    @Override
    public Optional<Filing> find(ArticleId article, int number) {
        return Optional.ofNullable(filed.get(article + ":" + number)).map(MemoryHistory::copy);
    }

    @Override
    public List<Filing> from(ArticleId article, int first, int most) {
        return filed.values().stream()
                .filter(filing -> filing.article().equals(article) && filing.number() >= first)
                .sorted(Comparator.comparingInt(Filing::number))
                .limit(most)
                .map(MemoryHistory::copy)
                .toList();
    }

    private static Filing copy(Filing filing) {
        return new Filing(
                filing.article(),
                filing.number(),
                filing.hash(),
                filing.content(),
                Copies.of(filing.details()));
    }
}
