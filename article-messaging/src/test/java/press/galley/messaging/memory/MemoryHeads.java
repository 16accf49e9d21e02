package press.galley.messaging.memory;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Heads;
import press.galley.messaging.mailbox.Mailbox;
import press.galley.messaging.mailbox.Pending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Aggregates in memory. */
public final class MemoryHeads implements Heads {

    private final Map<ArticleId, Head> kept = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Head> load(ArticleId article) {
        return Optional.ofNullable(kept.get(article)).map(MemoryHeads::copy);
    }

    @Override
    public synchronized boolean insert(Head first) {
        return kept.putIfAbsent(first.article(), copy(first)) == null;
    }

    @Override
    public synchronized boolean replace(Head before, Head after) {
        Head stored = kept.get(before.article());
        if (stored == null || stored.revision() != before.revision()) {
            return false;
        }
        List<Pending> pending = new ArrayList<>(stored.mailbox().pending());
        int known = before.mailbox().pending().size();
        List<Pending> all = after.mailbox().pending();
        pending.addAll(all.subList(known, all.size()));
        keep(copy(after), pending);
        return true;
    }

    /** All there are, as they are now. */
    synchronized List<Head> all() {
        return kept.values().stream().map(MemoryHeads::copy).toList();
    }

    synchronized void pull(ArticleId article, Topic topic, long upTo) {
        Head stored = kept.get(article);
        if (stored != null) {
            Predicate<Pending> sent =
                    pending ->
                            pending.envelope().topic() == topic
                                    && pending.envelope().sequence() <= upTo;
            keep(stored, stored.mailbox().pending().stream().filter(sent.negate()).toList());
        }
    }

    private void keep(Head head, List<Pending> pending) {
        Mailbox mailbox = new Mailbox(head.mailbox().seen(), head.mailbox().sequence(), pending);
        kept.put(head.article(), new Head(head.article(), head.revision(), head.fields(), mailbox));
    }

    private static Head copy(Head head) {
        return new Head(head.article(), head.revision(), Copies.of(head.fields()), head.mailbox());
    }
}
