package press.galley.messaging.memory;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.messaging.inbox.ParkedEvent;
import press.galley.messaging.inbox.ParkedEvents;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Parked events in memory. */
public final class MemoryParkedEvents implements ParkedEvents {

    private static final Comparator<ParkedEvent> ORDER =
            Comparator.comparing((ParkedEvent event) -> event.article().value())
                    .thenComparing(event -> event.topic().topicName())
                    .thenComparing(ParkedEvent::sequence);

    private final Map<String, ParkedEvent> parked = new ConcurrentHashMap<>();

    @Override
    public void park(ParkedEvent event) {
        parked.merge(
                event.id(),
                event,
                (before, now) ->
                        new ParkedEvent(
                                now.group(),
                                now.article(),
                                now.topic(),
                                now.sequence(),
                                now.state(),
                                now.reason(),
                                now.attempts(),
                                before.parkedAt(),
                                now.record()));
    }

    @Override
    public Optional<ParkedEvent> find(String group, Topic topic, ArticleId article, long sequence) {
        return Optional.ofNullable(parked.get(ParkedEvent.id(group, topic, article, sequence)));
    }

    @Override
    public void remove(ParkedEvent event) {
        parked.remove(event.id());
    }

    @Override
    public List<ParkedEvent> all(String group, int most) {
        return parked.values().stream()
                .filter(event -> event.group().equals(group))
                .sorted(ORDER)
                .limit(most)
                .toList();
    }
}
