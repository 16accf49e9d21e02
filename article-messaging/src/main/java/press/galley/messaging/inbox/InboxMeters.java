package press.galley.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import press.galley.events.Topic;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the inbox tells about itself, tagged by topic: {@code galley.inbox.handling} (time to handle
 * an event), {@code galley.inbox.duplicates}, {@code galley.inbox.gaps}, {@code
 * galley.inbox.parked}, {@code galley.inbox.unreadable} (events); and {@code galley.inbox.waiting},
 * the number of events that wait now.
 */
public final class InboxMeters {

    private final MeterRegistry registry;
    private final AtomicInteger waiting = new AtomicInteger();

    /** Registers the gauge. */
    public InboxMeters(MeterRegistry registry) {
        this.registry = registry;
        registry.gauge("galley.inbox.waiting", waiting);
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

    void waiting(int events) {
        waiting.set(events);
    }

    private void count(String name, String topicName) {
        registry.counter(name, "topic", topicName).increment();
    }
}
