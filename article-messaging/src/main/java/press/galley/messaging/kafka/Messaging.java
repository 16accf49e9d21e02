package press.galley.messaging.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import press.galley.messaging.inbox.Inbox;
import press.galley.messaging.outbox.Sweeper;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Starts and stops the messaging of a service. Starting never waits for Kafka or MongoDB: as soon
 * as both are there, indexes and topics are made sure of, what is pending is sent, and the listener
 * starts.
 */
final class Messaging implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Messaging.class);

    private final Topics topics;
    private final Admin admin;
    private final Runnable indexes;
    private final Listener listener;
    private final Sweeper sweeper;
    private final Inbox<?, ?> inbox;
    private final Duration interval;
    private volatile @Nullable ScheduledExecutorService rounds;
    private volatile boolean listening;

    Messaging(
            Topics topics,
            Admin admin,
            Runnable indexes,
            Listener listener,
            Sweeper sweeper,
            Inbox<?, ?> inbox,
            Duration interval) {
        this.topics = topics;
        this.admin = admin;
        this.indexes = indexes;
        this.listener = listener;
        this.sweeper = sweeper;
        this.inbox = inbox;
        this.interval = interval;
    }

    @Override
    public void start() {
        ScheduledExecutorService thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("sweeper").factory());
        Future<?> _ =
                thread.scheduleWithFixedDelay(
                        this::round, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        rounds = thread;
    }

    @Override
    public void stop() {
        ScheduledExecutorService thread = rounds;
        if (thread != null) {
            thread.shutdownNow();
            rounds = null;
        }
        listener.stop();
        listening = false;
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    /** Whether the listener hears: not before Kafka and MongoDB have been there. */
    boolean isListening() {
        return topics.areReady() && listener.isRunning();
    }

    private void round() {
        try {
            if (!topics.areReady()) {
                indexes.run();
                topics.ensure(admin);
            }
            if (!listening) {
                listener.start();
                listening = true;
            }
            sweeper.sweep();
            inbox.sweep();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            log.warn("tried again in {}: {}", interval, e.toString());
        }
    }
}
