package press.galley.system.steps;

import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.newsroom.client.LogReader;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that the services have told each other and the world, from the beginning. */
public final class EventLog implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Queue<ToldEvent> told = new ConcurrentLinkedQueue<>();
    private final LogReader reader;

    /** Starts to listen. */
    public EventLog(String bootstrapServers) {
        this.reader = new LogReader(bootstrapServers, List.of(Topic.values()), this::hear);
    }

    private void hear(ConsumerRecord<String, byte[]> kafka) {
        told.add(new ToldEvent(kafka));
    }

    /** All of it so far. */
    public List<ToldEvent> all() {
        return List.copyOf(told);
    }

    /** What was told of an article so far, in the order of each topic. */
    public List<ToldEvent> of(ArticleId article) {
        return told.stream().filter(event -> event.isOf(article)).toList();
    }

    /** What was told of an article in a topic so far, in order. */
    public List<ToldEvent> of(ArticleId article, Topic topic) {
        return of(article).stream().filter(event -> event.topic() == topic).toList();
    }

    /** Returns the newest event of a type, as soon as there are as many of an article. */
    public ToldEvent nth(ArticleId article, Class<? extends ArticleEvent> type, int count) {
        EventType wanted = EventType.of(type);
        return await("event %d %s of %s".formatted(count, wanted, article))
                .atMost(PATIENCE)
                .until(
                        () -> of(article).stream().filter(event -> event.type() == wanted).toList(),
                        events -> events.size() >= count)
                .get(count - 1);
    }

    /** Returns the first event of a type, as soon as it is there. */
    public ToldEvent first(ArticleId article, Class<? extends ArticleEvent> type) {
        return nth(article, type, 1);
    }

    @Override
    public void close() {
        reader.close();
    }
}
