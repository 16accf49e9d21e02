package press.galley.publish.store;

import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Heads;
import press.galley.messaging.mailbox.Mailbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Aggregates in memory. */
public final class InMemoryHeads implements Heads {

    private final Map<ArticleId, Head> heads = new ConcurrentHashMap<>();

    @Override
    public Optional<Head> load(ArticleId article) {
        return Optional.ofNullable(heads.get(article));
    }

    @Override
    public boolean insert(Head first) {
        return heads.putIfAbsent(first.article(), first) == null;
    }

    @Override
    public boolean replace(Head before, Head after) {
        Head stored = heads.get(before.article());
        return stored != null
                && stored.revision() == before.revision()
                && heads.replace(before.article(), stored, after);
    }

    /** Takes out what was told. */
    void pull(ArticleId article) {
        heads.computeIfPresent(
                article,
                (_, head) -> {
                    Mailbox mailbox = head.mailbox();
                    return new Head(
                            article,
                            head.revision(),
                            head.fields(),
                            new Mailbox(mailbox.seen(), mailbox.sequence(), List.of()));
                });
    }
}
