package press.galley.publish.projection;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import press.galley.messaging.kafka.MessagingProperties;
import press.galley.messaging.outbox.Log;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs the projection. Starting never waits for Kafka: as soon as that is there with the public
 * log, the topic is made sure of and the streams start. A thread that dies is replaced; streams
 * that ended are started anew.
 */
final class Projection implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Projection.class);
    private static final long LOOK_MILLIS = 250;
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Log publicLog;
    private final MessagingProperties messaging;
    private final Properties streamsSettings;
    private final Map<String, Object> adminSettings;
    private volatile @Nullable ScheduledExecutorService rounds;
    private volatile @Nullable KafkaStreams streams;

    Projection(
            Log publicLog,
            MessagingProperties messaging,
            Properties streamsSettings,
            Map<String, Object> adminSettings) {
        this.publicLog = publicLog;
        this.messaging = messaging;
        this.streamsSettings = streamsSettings;
        this.adminSettings = adminSettings;
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("projection").factory());
        var _ = started.scheduleWithFixedDelay(this::round, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        rounds = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = rounds;
        rounds = null;
        if (started != null) {
            started.shutdownNow();
            // A round that was starting the streams ends first, so that they are closed below.
            awaitEnd(started);
        }
        closeStreams();
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }

    /** How the streams are, once Kafka was there for them. */
    Optional<KafkaStreams.State> state() {
        return Optional.ofNullable(streams).map(KafkaStreams::state);
    }

    /** Whether nothing can be expected of it, because Kafka has not been there yet. */
    boolean waitsForKafka() {
        return !publicLog.isReady();
    }

    private void round() {
        if (waitsForKafka() || state().filter(now -> !now.hasCompletedShutdown()).isPresent()) {
            return;
        }
        closeStreams();
        try (Admin admin = Admin.create(adminSettings)) {
            PublishedTopic.ensure(admin, messaging);
            KafkaStreams next = new KafkaStreams(PublishedTopology.build(), streamsSettings);
            next.setUncaughtExceptionHandler(Projection::replace);
            streams = next;
            next.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            log.warn("{} is tried again: {}", PublishedTopology.PUBLISHED, e.toString());
        }
    }

    private static StreamThreadExceptionResponse replace(Throwable failure) {
        log.error("a thread of the projection died and is replaced", failure);
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private void closeStreams() {
        KafkaStreams old = streams;
        if (old != null) {
            // Who takes over need not wait for the session to run out.
            old.close(
                    CloseOptions.timeout(CLOSING)
                            .withGroupMembershipOperation(
                                    CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
            streams = null;
        }
    }

    private static void awaitEnd(ScheduledExecutorService ending) {
        try {
            if (!ending.awaitTermination(CLOSING.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("the projection was still starting when it was stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
