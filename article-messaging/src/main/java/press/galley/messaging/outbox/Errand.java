package press.galley.messaging.outbox;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.Envelope;
import press.galley.events.wire.Json;
import press.galley.messaging.mailbox.Joining;
import press.galley.messaging.mailbox.Pending;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** All sending of one article, until nothing of it is left to send. One thread runs it. */
final class Errand {

    private final ArticleId article;
    private final PendingEvents pendingEvents;
    private final Log kafka;
    private final RelayMeters meters;

    private final Map<Topic, Long> sent = new EnumMap<>(Topic.class);
    private final Queue<ArticleMessage> fresh = new ArrayDeque<>();
    private boolean mailboxWaits;
    private boolean over;

    Errand(ArticleId article, PendingEvents pendingEvents, Log kafka, RelayMeters meters) {
        this.article = article;
        this.pendingEvents = pendingEvents;
        this.kafka = kafka;
        this.meters = meters;
    }

    ArticleId article() {
        return article;
    }

    /** Adds messages of which nothing before them waits; false if the errand is over. */
    synchronized boolean add(List<ArticleMessage> messages) {
        return !over && fresh.addAll(messages);
    }

    /** Asks for the mailbox to be read; false if the errand is over. */
    synchronized boolean readMailbox() {
        mailboxWaits = true;
        return !over;
    }

    synchronized void end() {
        over = true;
    }

    /**
     * Sends until there is nothing left.
     *
     * @throws RuntimeException if something cannot be read or sent; all of it stays pending
     */
    void sendAll() {
        while (hasMore()) {
            ArticleMessage next = next();
            if (next != null) {
                send(next.envelope(), Json.write(next.event()), false);
            } else {
                for (Pending pending : pendingEvents.of(article)) {
                    send(pending.envelope(), data(pending), true);
                }
            }
            if (isIdle()) {
                sent.forEach((topic, upTo) -> pendingEvents.pull(article, topic, upTo));
            }
        }
    }

    private synchronized boolean hasMore() {
        over = fresh.isEmpty() && !mailboxWaits;
        return !over;
    }

    private synchronized boolean isIdle() {
        return fresh.isEmpty() && !mailboxWaits;
    }

    /** The next message that was handed over; null if the mailbox has to be read. */
    private synchronized @Nullable ArticleMessage next() {
        ArticleMessage next = fresh.poll();
        if (next == null) {
            mailboxWaits = false;
        }
        return next;
    }

    private void send(Envelope envelope, byte[] data, boolean fromMailbox) {
        Topic topic = envelope.topic();
        if (envelope.sequence() <= sent.getOrDefault(topic, 0L)) {
            return;
        }
        kafka.append(envelope, data);
        sent.put(topic, envelope.sequence());
        meters.sent(topic, fromMailbox);
    }

    private byte[] data(Pending pending) {
        return pending.carriesContent()
                ? Joining.data(pending, pendingEvents.content(article, pending.filedAs()))
                : Joining.data(pending);
    }
}
