package press.galley.messaging.store;

import org.bson.Document;

import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.events.wire.Envelope;
import press.galley.messaging.mailbox.Mailbox;
import press.galley.messaging.mailbox.Pending;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The mailbox as it stands in an aggregate's document, under {@code mailbox}. */
final class MailboxDocument {

    static final String MAILBOX = "mailbox";
    static final String SEEN = MAILBOX + ".seen.";
    static final String SEQUENCE = MAILBOX + ".sequence.";
    static final String PENDING = MAILBOX + ".pending";

    private MailboxDocument() {}

    /** A topic's name in paths, where its dots would part it. */
    static String key(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }

    static Document write(Mailbox mailbox) {
        return new Document("seen", numbers(mailbox.seen()))
                .append("sequence", numbers(mailbox.sequence()))
                .append("pending", mailbox.pending().stream().map(MailboxDocument::write).toList());
    }

    static Document write(Pending pending) {
        Envelope envelope = pending.envelope();
        return new Document("topic", key(envelope.topic()))
                .append("sequence", envelope.sequence())
                .append("type", envelope.type().typeName())
                .append("at", Date.from(envelope.time()))
                .append("correlation", envelope.correlationId())
                .append("causation", envelope.causationId())
                .append("trace", envelope.traceParent())
                .append("filedAs", pending.filedAs())
                .append("data", pending.data());
    }

    static Mailbox read(ArticleId article, Document aggregate) {
        Document mailbox = aggregate.get(MAILBOX, Document.class);
        return new Mailbox(
                numbers(mailbox.get("seen", Document.class)),
                numbers(mailbox.get("sequence", Document.class)),
                pending(article, aggregate));
    }

    static List<Pending> pending(ArticleId article, Document aggregate) {
        return aggregate.get(MAILBOX, Document.class).getList("pending", Document.class).stream()
                .map(pending -> read(pending, article))
                .toList();
    }

    private static Pending read(Document pending, ArticleId article) {
        String typeName = pending.getString("type");
        EventType type =
                EventType.named(typeName)
                        .orElseThrow(
                                () -> new IllegalStateException(typeName + " is not known here"));
        Instant at = pending.getDate("at").toInstant();
        Envelope envelope =
                new Envelope(
                        type,
                        article,
                        pending.getLong("sequence"),
                        at,
                        pending.getString("correlation"),
                        pending.getString("causation"),
                        pending.getString("trace"));
        return new Pending(envelope, pending.getString("data"), pending.getInteger("filedAs"));
    }

    private static Document numbers(Map<Topic, Long> numbers) {
        Document document = new Document();
        numbers.forEach((topic, number) -> document.append(key(topic), number));
        return document;
    }

    private static Map<Topic, Long> numbers(Document document) {
        Map<Topic, Long> numbers = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            Long number = document.getLong(key(topic));
            if (number != null) {
                numbers.put(topic, number);
            }
        }
        return numbers;
    }
}
