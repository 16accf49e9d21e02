package press.galley.messaging.inbox;

import io.micrometer.core.instrument.Timer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Envelope;
import press.galley.events.wire.UnreadableRecord;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.Origin;
import press.galley.messaging.mailbox.Receipt;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Handles one record after the other of an article. Each is handled once in effect and in order of
 * its sequence; one that comes too early, or that fails three times, is parked, and the article's
 * later ones of the same topic wait behind it. All other articles go on.
 *
 * @param <S> the aggregate's state
 * @param <E> its private events
 */
public final class Inbox<S, E> {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final int TRIES = 3;

    private final String group;
    private final Hearing<S, E> hearing;
    private final Aggregates<S, E> aggregates;
    private final ParkedEvents parkedEvents;
    private final DeadLetters deadLetters;
    private final InboxMeters meters;
    private final Clock clock;
    private final Duration pauseBetweenTries;

    /** Handles the records of a consumer group. */
    public Inbox(
            String group,
            Hearing<S, E> hearing,
            Aggregates<S, E> aggregates,
            ParkedEvents parkedEvents,
            DeadLetters deadLetters,
            InboxMeters meters,
            Clock clock,
            Duration pauseBetweenTries) {
        this.group = group;
        this.hearing = hearing;
        this.aggregates = aggregates;
        this.parkedEvents = parkedEvents;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.clock = clock;
        this.pauseBetweenTries = pauseBetweenTries;
    }

    /**
     * Handles a record, or puts it where it waits.
     *
     * @throws RuntimeException only if the store or Kafka is away: the record has to come again
     */
    public void accept(ConsumerRecord<String, byte[]> kafka) {
        ArticleMessage message;
        try {
            message = CloudEvents.read(kafka);
        } catch (UnreadableRecord e) {
            meters.unreadable(kafka.topic());
            log.error(
                    "{}-{}@{} is unreadable: {}",
                    kafka.topic(),
                    kafka.partition(),
                    kafka.offset(),
                    e.getMessage());
            deadLetters.send(kafka, e);
            return;
        }
        if (accept(message, kafka) == Receipt.HANDLED) {
            handleWaiting(message.envelope());
        }
    }

    /** Handles what waits for its turn and has it now; drops what was handled meanwhile. */
    public void sweep() {
        var waiting = parkedEvents.all(group, 1000);
        meters.waiting(waiting);
        for (ParkedEvent event : waiting) {
            if (event.state() == ParkedEvent.State.WAITING) {
                retry(event);
            } else if (aggregates.hasHeard(event.article(), event.topic(), event.sequence())) {
                parkedEvents.remove(event);
            }
        }
    }

    private Receipt accept(ArticleMessage message, ConsumerRecord<String, byte[]> kafka) {
        Topic topic = message.envelope().topic();
        Timer.Sample sample = meters.start();
        Tried tried = handle(message);
        switch (tried) {
            case Tried.Received(Receipt receipt) when receipt == Receipt.HANDLED ->
                    meters.handled(topic, sample);
            case Tried.Received(Receipt receipt) when receipt == Receipt.DUPLICATE ->
                    meters.duplicate(topic);
            case Tried.Received _ -> {
                meters.gap(topic);
                park(
                        message,
                        kafka,
                        ParkedEvent.State.WAITING,
                        "one before it is not handled yet",
                        0);
            }
            case Tried.Failed(Throwable failure) -> {
                meters.parked(topic);
                log.error("{} is parked", message.envelope().id(), failure);
                park(message, kafka, ParkedEvent.State.FAILED, failure.toString(), TRIES);
            }
        }
        return tried instanceof Tried.Received(Receipt receipt) ? receipt : Receipt.GAP;
    }

    private Tried handle(ArticleMessage message) {
        Origin origin = new Origin(message.envelope().id(), message.envelope().traceParent());
        for (int attempt = 1; ; attempt++) {
            try {
                return new Tried.Received(
                        ScopedValue.where(Origin.CURRENT, origin)
                                .call(() -> aggregates.receive(message, hearing::decide)));
            } catch (OutOfMemoryError | InternalError e) {
                throw e;
            } catch (Throwable e) { // An Error of a handler, too, must not stop the other articles.
                if (StoreUnavailable.isCauseOf(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
                    return new Tried.Failed(e);
                }
                log.warn("{}: try {} of {} failed", message.envelope().id(), attempt, TRIES, e);
                pause(attempt);
            }
        }
    }

    private void handleWaiting(Envelope handled) {
        long next = handled.sequence() + 1;
        Optional<ParkedEvent> waiting =
                parkedEvents.find(group, handled.topic(), handled.subject(), next);
        while (waiting.isPresent() && retry(waiting.get())) {
            next++;
            waiting = parkedEvents.find(group, handled.topic(), handled.subject(), next);
        }
    }

    private boolean retry(ParkedEvent event) {
        ArticleMessage message = CloudEvents.read(event.record());
        return switch (handle(message)) {
            case Tried.Received(Receipt receipt) when receipt != Receipt.GAP -> {
                parkedEvents.remove(event);
                yield true;
            }
            case Tried.Received _ -> false;
            case Tried.Failed(Throwable failure) -> {
                log.error("{} is parked", message.envelope().id(), failure);
                park(message, event.record(), ParkedEvent.State.FAILED, failure.toString(), TRIES);
                yield false;
            }
        };
    }

    private void park(
            ArticleMessage message,
            ConsumerRecord<String, byte[]> kafka,
            ParkedEvent.State state,
            String reason,
            int attempts) {
        Envelope envelope = message.envelope();
        parkedEvents.park(
                new ParkedEvent(
                        group,
                        envelope.subject(),
                        envelope.topic(),
                        envelope.sequence(),
                        state,
                        reason,
                        attempts,
                        clock.instant(),
                        kafka));
    }

    private void pause(int attempt) {
        try {
            Thread.sleep(pauseBetweenTries.multipliedBy(attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private sealed interface Tried {
        record Received(Receipt receipt) implements Tried {}

        record Failed(Throwable failure) implements Tried {}
    }
}
