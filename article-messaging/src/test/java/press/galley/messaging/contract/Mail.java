package press.galley.messaging.contract;

import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.events.wire.Envelope;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Mailbox;
import press.galley.messaging.mailbox.Pending;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Words;

import java.time.Instant;
import java.util.List;

/** Documents and mailboxes to store. */
final class Mail {

    static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private static final ProofType TYPE = new ProofType();

    private Mail() {}

    /** An article's first document, with a sheet. */
    static Head first(ArticleId article, Mailbox mailbox) {
        return head(article, 1, mailbox, "First");
    }

    /** An article's document after some commits, with a sheet about something and some marks. */
    static Head head(
            ArticleId article, long revision, Mailbox mailbox, String about, String... marks) {
        Proof proof = new Proof(article, 1, Words.about(about), List.of(marks), false);
        return new Head(article, revision, TYPE.write(proof), mailbox);
    }

    /** The mailbox with one more event that is not in Kafka. */
    static Mailbox post(Mailbox mailbox, ArticleId article, EventType type, Instant at) {
        return mailbox.post(pending(article, type, mailbox.sequence(type.topic()) + 1, at));
    }

    static Pending pending(ArticleId article, EventType type, long sequence, Instant at) {
        Envelope envelope =
                new Envelope(type, article, sequence, at, article + ":1", "cause", "trace");
        return new Pending(envelope, "{\"ä\":\"«" + sequence + "»\"}", 0);
    }

    /** Three reviews and, between them, two releases, a second apart from each other, from noon. */
    static Mailbox ofTwoTopics(ArticleId article) {
        Mailbox mailbox = Mailbox.EMPTY;
        List<EventType> types =
                List.of(
                        EventType.REVIEW_OPENED,
                        EventType.PUBLICATION_HELD,
                        EventType.CHANGES_REQUESTED,
                        EventType.SCHEDULE_CANCELLED,
                        EventType.REVIEW_OPENED);
        for (int i = 0; i < types.size(); i++) {
            mailbox = post(mailbox, article, types.get(i), NOON.plusSeconds(i));
        }
        return mailbox;
    }

    static List<String> ids(List<Pending> pending) {
        return pending.stream()
                .map(one -> one.envelope().topic() + " " + one.envelope().sequence())
                .toList();
    }

    static String id(Topic topic, long sequence) {
        return topic + " " + sequence;
    }
}
