package press.galley.messaging.outbox;

import press.galley.events.ArticleId;

import java.time.Clock;
import java.time.Duration;

/**
 * Sends what is still pending a while after it was committed, whatever instance committed it: after
 * a crash, or while Kafka was away. Several instances may sweep at once; a resend is a duplicate.
 */
public final class Sweeper {

    private static final int ARTICLES_A_SWEEP = 500;

    private final PendingEvents pendingEvents;
    private final Relay relay;
    private final RelayMeters meters;
    private final Clock clock;
    private final Duration patience;

    /**
     * Sweeps when it is told to.
     *
     * @param patience how long an event may be pending before it is taken for left behind
     */
    public Sweeper(
            PendingEvents pendingEvents,
            Relay relay,
            RelayMeters meters,
            Clock clock,
            Duration patience) {
        this.pendingEvents = pendingEvents;
        this.relay = relay;
        this.meters = meters;
        this.clock = clock;
        this.patience = patience;
    }

    /** Hands what waits too long to the relay, unless that is sending it right now. */
    public void sweep() {
        for (ArticleId article :
                pendingEvents.waitingSince(clock.instant().minus(patience), ARTICLES_A_SWEEP)) {
            if (!relay.isSending(article)) {
                relay.waiting(article);
            }
        }
        meters.waiting(pendingEvents.backlog());
    }
}
