package press.galley.messaging.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.inbox.ParkedEvent.State;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.memory.DisturbedHeads;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.memory.MemoryDeadLetters;
import press.galley.messaging.memory.Told;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofread;

import java.time.Duration;
import java.util.List;

/** The proofreader's inbox over a store, and what came of it. */
final class Desk {

    static final String GROUP = "galley-proofs";

    final Stores stores;
    final DisturbedHeads heads;
    final Told told = new Told();
    final HandClock clock = new HandClock();
    final MemoryDeadLetters deadLetters = new MemoryDeadLetters();
    final Inbox<Proof, Proofread> inbox;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Aggregates<Proof, Proofread> aggregates;

    Desk(Stores stores, Hearing<Proof, Proofread> hearing) {
        this.stores = stores;
        this.heads = new DisturbedHeads(stores.heads());
        this.aggregates = new Aggregates<>(new ProofType(), heads, stores.history(), told, clock);
        this.inbox =
                new Inbox<>(
                        GROUP,
                        hearing,
                        aggregates,
                        stores.parkedEvents(),
                        deadLetters,
                        new InboxMeters(registry, clock),
                        clock,
                        Duration.ZERO);
    }

    /** Kafka delivers it. */
    void hears(ArticleMessage message) {
        inbox.accept(Drafted.delivered(message));
    }

    long seen(ArticleId article) {
        return stores.heads()
                .load(article)
                .map(head -> head.mailbox().seen(Topic.DRAFTS))
                .orElse(0L);
    }

    Proof proof(ArticleId article) {
        return aggregates.find(article).orElseThrow();
    }

    List<ParkedEvent> parked() {
        return stores.parkedEvents().all(GROUP, 100);
    }

    /** Each parked event as its sequence and why it waits. */
    List<String> parkedAs() {
        return parked().stream().map(event -> event.sequence() + " " + event.state()).toList();
    }

    ParkedEvent failed() {
        return parked().stream()
                .filter(event -> event.state() == State.FAILED)
                .findFirst()
                .orElseThrow();
    }

    /** A meter of {@code galley.drafts}; 0 if it never counted anything. */
    double counted(String name) {
        Counter counter = registry.find(name).tag("topic", "galley.drafts").counter();
        return counter == null ? 0 : counter.count();
    }

    long handled() {
        return registry.timer("galley.inbox.handling", "topic", "galley.drafts").count();
    }

    /** A meter of all that waits. */
    double gauged(String name) {
        return registry.get(name).gauge().value();
    }
}
