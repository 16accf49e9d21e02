package press.galley.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;

import org.jspecify.annotations.Nullable;

import press.galley.events.Topic;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the outbox tells about itself, tagged by topic: {@code galley.outbox.sent} and {@code
 * galley.outbox.resent} (events), {@code galley.outbox.pending} (events), {@code
 * galley.outbox.pending.age} (of the oldest, seconds), and {@code galley.outbox.failures}.
 */
public final class RelayMeters {

    private static final String TOPIC = "topic";

    private final MeterRegistry registry;
    private final AtomicReference<Map<Topic, PendingEvents.Backlog>> backlog =
            new AtomicReference<>(Map.of());

    /** Registers the gauges of the topics that a service writes. */
    public RelayMeters(MeterRegistry registry, Iterable<Topic> written, Clock clock) {
        this.registry = registry;
        for (Topic topic : written) {
            registry.gauge(
                    "galley.outbox.pending",
                    Tags.of(TOPIC, topic.topicName()),
                    backlog,
                    now -> count(now.get().get(topic)));
            TimeGauge.builder(
                            "galley.outbox.pending.age",
                            backlog,
                            TimeUnit.SECONDS,
                            now -> age(now.get().get(topic), clock))
                    .tag(TOPIC, topic.topicName())
                    .register(registry);
        }
    }

    void sent(Topic topic, boolean fromMailbox) {
        String name = fromMailbox ? "galley.outbox.resent" : "galley.outbox.sent";
        Counter.builder(name).tag(TOPIC, topic.topicName()).register(registry).increment();
    }

    void failed() {
        registry.counter("galley.outbox.failures").increment();
    }

    void waiting(Map<Topic, PendingEvents.Backlog> found) {
        backlog.set(found);
    }

    private static double count(PendingEvents.@Nullable Backlog waiting) {
        return waiting == null ? 0 : waiting.count();
    }

    private static double age(PendingEvents.@Nullable Backlog waiting, Clock clock) {
        return waiting == null
                ? 0
                : Duration.between(waiting.oldest(), clock.instant()).toMillis() / 1000.0;
    }
}
