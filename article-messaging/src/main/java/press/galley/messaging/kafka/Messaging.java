package press.galley.messaging.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import press.galley.messaging.inbox.Inbox;
import press.galley.messaging.outbox.Sweeper;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
    private volatile ScheduledExecutorService rounds;
    private volatile Future<?> running = CompletableFuture.completedFuture(null);

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
        this.rounds = newRounds();
    }

    @Override
    public void start() {
        if (rounds.isShutdown()) {
            rounds = newRounds();
        }
        running =
                rounds.scheduleWithFixedDelay(
                        this::round, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running.cancel(true);
        rounds.shutdownNow();
        listener.stop();
    }

    @Override
    public boolean isRunning() {
        return !rounds.isShutdown();
    }

    /** Whether the listener hears: not before Kafka and MongoDB have been there. */
    boolean isListening() {
        return topics.areReady() && listener.isRunning();
    }

    private static ScheduledExecutorService newRounds() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sweeper").factory());
    }

    private void round() {
        try {
            if (!topics.areReady()) {
                indexes.run();
                topics.ensure(admin);
                listener.start();
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
