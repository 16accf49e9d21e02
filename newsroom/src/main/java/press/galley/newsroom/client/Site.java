package press.galley.newsroom.client;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import press.galley.events.ArticleId;
import press.galley.events.CarriesContent;
import press.galley.events.Topic;
import press.galley.events.content.ContentHash;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A downstream site: a plain Kafka consumer of the public log that believes nothing. It reads from
 * the beginning, drops what it has seen, notices a gap, and recomputes each hash from the {@code
 * content} member just as it came.
 */
public final class Site implements AutoCloseable {

    private final Consumer<Arrival> arrivals;
    private final Map<ArticleId, Long> seen = new HashMap<>();
    private final LogReader reader;

    /** Starts to read. Each arrival is handed over on the site's own thread. */
    public Site(String bootstrapServers, Consumer<Arrival> arrivals) {
        this.arrivals = arrivals;
        this.reader = new LogReader(bootstrapServers, List.of(Topic.PUBLICATIONS), this::receive);
    }

    private void receive(ConsumerRecord<String, byte[]> kafka) {
        ArticleMessage message = CloudEvents.read(kafka);
        ArticleId article = message.envelope().subject();
        long before = seen.getOrDefault(article, 0L);
        long sequence = message.envelope().sequence();
        if (sequence <= before) {
            return;
        }
        seen.put(article, sequence);
        boolean verified =
                message.event() instanceof CarriesContent promised
                        && recomputed(kafka.value()).equals(promised.contentHash());
        arrivals.accept(new Arrival(message, sequence == before + 1, verified));
    }

    /** From the bytes as they came, not from what was read out of them. */
    private static ContentHash recomputed(byte[] value) {
        return ContentHash.ofJson(Json.write(Json.readTree(value).get("content")));
    }

    @Override
    public void close() {
        reader.close();
    }

    /**
     * An event that reached the site.
     *
     * @param message the event
     * @param inOrder whether it is the next one of its article: nothing was missed
     * @param verified whether it carries content and the recomputed hash is the one it promises
     */
    public record Arrival(ArticleMessage message, boolean inOrder, boolean verified) {}
}
