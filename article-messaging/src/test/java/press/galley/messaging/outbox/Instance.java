package press.galley.messaging.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import press.galley.events.Topic;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.Outgoing;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofread;

import java.time.Duration;
import java.util.Set;

/** One of several processes of the proofreader's service, on one store and one log. */
final class Instance {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final Relay relay;
    final Sweeper sweeper;
    final Aggregates<Proof, Proofread> aggregates;

    private final Stores stores;
    private final HandClock clock;

    Instance(Stores stores, Log log, HandClock clock) {
        this(stores, stores.pendingEvents(), log, clock);
    }

    /** One that sees the mailboxes in a way of its own. */
    Instance(Stores stores, PendingEvents pendingEvents, Log log, HandClock clock) {
        this.stores = stores;
        this.clock = clock;
        RelayMeters meters = new RelayMeters(registry, Set.of(Topic.REVIEWS), clock);
        this.relay = new Relay(pendingEvents, log, meters);
        this.sweeper = new Sweeper(pendingEvents, relay, meters, clock, PATIENCE);
        this.aggregates = telling(relay);
    }

    /** Its aggregates, with something else behind them than the relay. */
    Aggregates<Proof, Proofread> telling(Outgoing outgoing) {
        return new Aggregates<>(new ProofType(), stores.heads(), stores.history(), outgoing, clock);
    }

    /** A meter that is tagged with the topic that is written, 0 if it was never counted. */
    double counted(String name) {
        var counter = registry.find(name).tag("topic", Topic.REVIEWS.topicName()).counter();
        return counter == null ? 0 : counter.count();
    }
}
