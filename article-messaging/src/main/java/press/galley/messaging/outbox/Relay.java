package press.galley.messaging.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import press.galley.events.ArticleId;
import press.galley.events.wire.ArticleMessage;
import press.galley.messaging.mailbox.Outgoing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

/**
 * Sends what was committed: at once, off the thread that committed it; each event of an article
 * after the one before it was acknowledged. What cannot be sent stays pending for the {@link
 * Sweeper}. An event may be sent more than once, always with the same id and sequence, and never
 * before one with a lower sequence was acknowledged.
 */
public final class Relay implements Outgoing {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int ARTICLES_AT_ONCE = 256;

    private final PendingEvents pendingEvents;
    private final Log kafka;
    private final RelayMeters meters;
    private final Map<ArticleId, Errand> errands = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(ARTICLES_AT_ONCE);

    /** Sends from mailboxes to Kafka. */
    public Relay(PendingEvents pendingEvents, Log kafka, RelayMeters meters) {
        this.pendingEvents = pendingEvents;
        this.kafka = kafka;
        this.meters = meters;
    }

    @Override
    public void committed(ArticleId article, List<ArticleMessage> messages) {
        ask(article, errand -> errand.add(messages));
    }

    @Override
    public void waiting(ArticleId article) {
        ask(article, Errand::readMailbox);
    }

    /** Whether events of the article are being sent by this instance right now. */
    boolean isSending(ArticleId article) {
        return errands.containsKey(article);
    }

    private void ask(ArticleId article, Predicate<Errand> request) {
        if (!kafka.isReady()) {
            return;
        }
        errands.compute(
                article,
                (_, running) -> {
                    if (running != null && request.test(running)) {
                        return running;
                    }
                    Errand errand = new Errand(article, pendingEvents, kafka, meters);
                    if (!request.test(errand)) {
                        throw new IllegalStateException("a new errand is not over");
                    }
                    Thread.ofVirtual().name("relay-" + article).start(() -> run(errand));
                    return errand;
                });
    }

    private void run(Errand errand) {
        room.acquireUninterruptibly();
        try {
            errand.sendAll();
        } catch (RuntimeException e) {
            meters.failed();
            log.warn("events of {} stay pending: {}", errand.article(), e.toString());
        } finally {
            errand.end();
            errands.remove(errand.article(), errand);
            room.release();
        }
    }
}
