package press.galley.messaging.memory;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.content.Content;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.mailbox.Pending;
import press.galley.messaging.outbox.PendingEvents;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pending events of aggregates in memory. */
public final class MemoryPendingEvents implements PendingEvents {

    private final MemoryHeads heads;
    private final History history;
    private final Function<Head, List<Filing>> filings;

    /** Those of the heads, with the content that they or the history have. */
    public <S> MemoryPendingEvents(MemoryHeads heads, AggregateType<S, ?> type, History history) {
        this.heads = heads;
        this.history = history;
        this.filings = head -> type.filings(type.read(head.article(), head.fields()));
    }

    @Override
    public List<Pending> of(ArticleId article) {
        return heads.load(article).map(head -> head.mailbox().pending()).orElse(List.of());
    }

    @Override
    public Content content(ArticleId article, int number) {
        return inHead(article, number)
                .or(() -> history.find(article, number))
                .map(Filing::content)
                .orElseThrow(
                        () -> new IllegalStateException("no content of " + article + ":" + number));
    }

    private Optional<Filing> inHead(ArticleId article, int number) {
        return heads.load(article).stream()
                .flatMap(head -> filings.apply(head).stream())
                .filter(filing -> filing.number() == number)
                .findFirst();
    }

    @Override
    public void pull(ArticleId article, Topic topic, long upTo) {
        heads.pull(article, topic, upTo);
    }

    @Override
    public List<ArticleId> waitingSince(Instant time, int most) {
        record Waiting(ArticleId article, Instant since) {}
        return heads.all().stream()
                .filter(head -> !head.mailbox().pending().isEmpty())
                .map(head -> new Waiting(head.article(), oldest(head.mailbox().pending())))
                .filter(waiting -> !waiting.since().isAfter(time))
                .sorted(Comparator.comparing(Waiting::since))
                .limit(most)
                .map(Waiting::article)
                .toList();
    }

    @Override
    public Map<Topic, Backlog> backlog() {
        Map<Topic, Backlog> backlog = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            List<Pending> waiting = all().filter(event -> topic == topicOf(event)).toList();
            if (!waiting.isEmpty()) {
                backlog.put(topic, new Backlog(waiting.size(), oldest(waiting)));
            }
        }
        return backlog;
    }

    private Stream<Pending> all() {
        return heads.all().stream().flatMap(head -> head.mailbox().pending().stream());
    }

    private static Topic topicOf(Pending pending) {
        return pending.envelope().topic();
    }

    private static Instant oldest(List<Pending> waiting) {
        return waiting.stream()
                .map(pending -> pending.envelope().time())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
