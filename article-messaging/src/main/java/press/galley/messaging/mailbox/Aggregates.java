package press.galley.messaging.mailbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.Envelope;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The one door through which a service's articles change. A command, or a message from another
 * service, is decided on the newest state and committed by one compare-and-set, together with the
 * messages that it leads to. A conflict is decided again.
 *
 * <p>Not promised: when the store dies during a commit, the caller gets an exception although the
 * change may have been stored. Every command is therefore safe to repeat.
 *
 * @param <S> the aggregate's state
 * @param <E> its private events
 */
public final class Aggregates<S, E> {

    private static final Logger log = LoggerFactory.getLogger(Aggregates.class);
    private static final int ATTEMPTS = 50;

    private final AggregateType<S, E> type;
    private final Heads heads;
    private final History history;
    private final Outgoing outgoing;
    private final Clock clock;

    /** Over ports, so that the same code runs on a store and a log in memory. */
    public Aggregates(
            AggregateType<S, E> type,
            Heads heads,
            History history,
            Outgoing outgoing,
            Clock clock) {
        this.type = type;
        this.heads = heads;
        this.history = history;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** The newest state of an article, if anything is known of it. */
    public Optional<S> find(ArticleId article) {
        return heads.load(article).map(head -> type.read(article, head.fields()));
    }

    /** Whether a message of a topic, or a later one, was handled. */
    public boolean hasHeard(ArticleId article, Topic topic, long sequence) {
        return heads.load(article)
                .filter(head -> head.mailbox().seen(topic) >= sequence)
                .isPresent();
    }

    /**
     * Decides a command and commits what happened.
     *
     * @throws Contended if others kept changing the article
     * @throws DataAccessException if the store is away; then it may or may not be committed
     */
    public Outcome<S> change(ArticleId article, Function<S, Decision<E>> decide) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Loaded<S> loaded = load(article);
            switch (decide.apply(loaded.state())) {
                case Decision.Refused<E>(var refusal) -> {
                    return new Outcome.Refused<>(loaded.state(), refusal);
                }
                case Decision.Accepted<E>(var events) -> {
                    if (events.isEmpty()) {
                        return new Outcome.Done<>(loaded.state(), false);
                    }
                    Next<S> next = advance(loaded, loaded.head().mailbox(), events);
                    if (commit(loaded, next)) {
                        return new Outcome.Done<>(next.state(), true);
                    }
                }
            }
            pause(attempt);
        }
        throw new Contended(article, ATTEMPTS);
    }

    /**
     * Decides what a message leads to, and commits that together with the fact that it was heard. A
     * refusal is heard, too: it changes nothing else.
     *
     * @throws Contended if others kept changing the article
     * @throws DataAccessException if the store is away; then it may or may not be committed
     */
    public Receipt receive(
            ArticleMessage message, BiFunction<S, ArticleEvent, Decision<E>> decide) {
        Topic topic = message.envelope().topic();
        long sequence = message.envelope().sequence();
        ArticleId article = message.envelope().subject();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Loaded<S> loaded = load(article);
            Mailbox mailbox = loaded.head().mailbox();
            if (sequence <= mailbox.seen(topic)) {
                return Receipt.DUPLICATE;
            }
            if (sequence > mailbox.seen(topic) + 1) {
                return Receipt.GAP;
            }
            List<E> events =
                    switch (decide.apply(loaded.state(), message.event())) {
                        case Decision.Accepted<E>(var happened) -> happened;
                        case Decision.Refused<E>(var refusal) -> {
                            log.info("{} changes nothing: {}", message.envelope().id(), refusal);
                            yield List.of();
                        }
                    };
            if (commit(loaded, advance(loaded, mailbox.heard(topic, sequence), events))) {
                return Receipt.HANDLED;
            }
            pause(attempt);
        }
        throw new Contended(article, ATTEMPTS);
    }

    private Loaded<S> load(ArticleId article) {
        return heads.load(article)
                .map(head -> new Loaded<>(head, type.read(article, head.fields())))
                .orElseGet(
                        () -> {
                            S initial = type.initial(article);
                            Head head = new Head(article, 0, type.write(initial), Mailbox.EMPTY);
                            return new Loaded<>(head, initial);
                        });
    }

    private Next<S> advance(Loaded<S> loaded, Mailbox mailbox, List<E> events) {
        Head head = loaded.head();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Origin origin = Origin.current();
        S state = loaded.state();
        List<ArticleMessage> messages = new ArrayList<>();
        for (E event : events) {
            S after = type.evolve(state, event);
            for (Announcement announcement : type.announce(state, event, after)) {
                Envelope envelope = envelope(announcement, mailbox, head.article(), now, origin);
                mailbox = mailbox.post(Joining.pending(envelope, announcement));
                messages.add(new ArticleMessage(envelope, announcement.event()));
            }
            state = after;
        }
        Head next = new Head(head.article(), head.revision() + 1, type.write(state), mailbox);
        return new Next<>(next, state, messages);
    }

    private static Envelope envelope(
            Announcement announcement,
            Mailbox mailbox,
            ArticleId article,
            Instant now,
            Origin origin) {
        EventType eventType = EventType.of(announcement.event());
        return new Envelope(
                eventType,
                article,
                mailbox.sequence(eventType.topic()) + 1,
                now,
                announcement.correlationId(),
                origin.causationId(),
                TraceParent.next(origin.traceParent()));
    }

    /** Before the head moves on, what it alone knows is filed; and again right after the commit. */
    private boolean commit(Loaded<S> before, Next<S> after) {
        List<Filing> known = type.filings(before.state());
        List<Filing> remaining = type.filings(after.state());
        for (Filing filing : known) {
            if (!contains(remaining, filing) && !history.holds(filing)) {
                history.file(filing);
            }
        }
        boolean committed =
                before.head().revision() == 0
                        ? heads.insert(after.head())
                        : heads.replace(before.head(), after.head());
        if (committed) {
            tell(before.head(), after);
            remaining.stream().filter(filing -> !contains(known, filing)).forEach(this::fileNow);
        }
        return committed;
    }

    private void tell(Head before, Next<S> after) {
        ArticleId article = before.article();
        if (!before.mailbox().pending().isEmpty()) {
            outgoing.waiting(article);
        } else if (!after.messages().isEmpty()) {
            outgoing.committed(article, after.messages());
        }
    }

    private void fileNow(Filing filing) {
        try {
            history.file(filing);
        } catch (DataAccessException e) {
            log.warn("{} is committed and will be filed later", filing.id(), e);
        }
    }

    private static boolean contains(List<Filing> filings, Filing wanted) {
        return filings.stream().anyMatch(filing -> filing.number() == wanted.number());
    }

    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L * attempt));
    }

    private record Loaded<S>(Head head, S state) {}

    private record Next<S>(Head head, S state, List<ArticleMessage> messages) {}
}
