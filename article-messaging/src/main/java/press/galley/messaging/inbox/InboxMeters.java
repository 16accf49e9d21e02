package press.galley.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;

import press.galley.events.Topic;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the inbox tells about itself, tagged by topic: {@code galley.inbox.handling} (time to handle
 * an event), {@code galley.inbox.duplicates}, {@code galley.inbox.gaps}, {@code
 * galley.inbox.parked}, {@code galley.inbox.unreadable} (events); and what waits now: {@code
 * galley.inbox.waiting} (events) and {@code galley.inbox.waiting.age} (of the one that waits
 * longest, seconds; more than thirty is an alarm).
 */
public final class InboxMeters {

    private final MeterRegistry registry;
    private final AtomicReference<List<ParkedEvent>> waiting = new AtomicReference<>(List.of());

    /** Registers the gauges. */
    public InboxMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        registry.gauge("galley.inbox.waiting", waiting, now -> now.get().size());
        TimeGauge.builder(
                        "galley.inbox.waiting.age",
                        waiting,
                        TimeUnit.SECONDS,
                        now -> age(now.get(), clock))
                .register(registry);
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void handled(Topic topic, Timer.Sample sample) {
        sample.stop(registry.timer("galley.inbox.handling", "topic", topic.topicName()));
    }

    void duplicate(Topic topic) {
        count("galley.inbox.duplicates", topic.topicName());
    }

    void gap(Topic topic) {
        count("galley.inbox.gaps", topic.topicName());
    }

    void parked(Topic topic) {
        count("galley.inbox.parked", topic.topicName());
    }

    void unreadable(String topicName) {
        count("galley.inbox.unreadable", topicName);
    }

    void waiting(List<ParkedEvent> events) {
        waiting.set(events);
    }

    private static double age(List<ParkedEvent> events, Clock clock) {
        return events.stream()
                        .map(event -> Duration.between(event.parkedAt(), clock.instant()))
                        .mapToLong(Duration::toMillis)
                        .max()
                        .orElse(0)
                / 1000.0;
    }

    private void count(String name, String topicName) {
        registry.counter(name, "topic", topicName).increment();
    }
}
