package press.galley.events.wire;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.EventType;

import tools.jackson.core.JacksonException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * CloudEvents 1.0 in Kafka's binary content mode (CloudEvents Kafka Protocol Binding 1.0, section
 * 3.2): attributes as {@code ce_} headers, data as the value, the article's id as the key.
 */
public final class CloudEvents {

    private static final String JSON = "application/json";
    private static final Pattern SEQUENCE = Pattern.compile("[1-9][0-9]{0,17}");

    private CloudEvents() {}

    /** The record of an event. */
    public static ProducerRecord<String, byte[]> toRecord(ArticleMessage message) {
        return toRecord(message.envelope(), Json.write(message.event()));
    }

    /** The record of an event whose data is JSON already. */
    public static ProducerRecord<String, byte[]> toRecord(Envelope envelope, byte[] data) {
        ProducerRecord<String, byte[]> kafka =
                new ProducerRecord<>(
                        envelope.topic().topicName(), envelope.subject().value(), data);
        Headers headers = kafka.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", envelope.id());
        put(headers, "ce_type", envelope.type().typeName());
        put(headers, "ce_source", envelope.topic().source());
        put(headers, "ce_subject", envelope.subject().value());
        put(headers, "ce_time", envelope.time().toString());
        put(headers, "ce_dataschema", envelope.type().dataSchema());
        put(headers, "ce_sequence", Long.toString(envelope.sequence()));
        put(headers, "ce_correlationid", envelope.correlationId());
        put(headers, "ce_causationid", envelope.causationId());
        put(headers, "ce_traceparent", envelope.traceParent());
        put(headers, "content-type", JSON);
        return kafka;
    }

    /**
     * The event in a record.
     *
     * @throws UnreadableRecord if it is not one of Galley's events, saying why
     */
    public static ArticleMessage read(ConsumerRecord<String, byte[]> kafka) {
        Envelope envelope = envelope(kafka);
        ArticleEvent event = event(kafka.value(), envelope.type());
        if (!envelope.subject().equals(event.articleId())) {
            throw new UnreadableRecord(
                    "its subject is "
                            + envelope.subject()
                            + ", its data speaks of "
                            + event.articleId(),
                    null);
        }
        return new ArticleMessage(envelope, event);
    }

    private static ArticleEvent event(byte @Nullable [] data, EventType type) {
        if (data == null) {
            throw new UnreadableRecord("it has no data", null);
        }
        ArticleEvent event;
        try {
            event = Json.read(data, type.eventClass());
        } catch (JacksonException e) {
            throw new UnreadableRecord("its data cannot be read: " + e.getMessage(), e);
        }
        if (event == null) {
            throw new UnreadableRecord("its data is null", null);
        }
        MissingMember.of(event)
                .ifPresent(
                        pointer -> {
                            throw new UnreadableRecord("its data lacks " + pointer, null);
                        });
        return event;
    }

    private static Envelope envelope(ConsumerRecord<String, byte[]> kafka) {
        Headers headers = kafka.headers();
        String version = required(headers, "ce_specversion");
        if (!version.equals("1.0")) {
            throw new UnreadableRecord("CloudEvents " + version + " is not known, only 1.0", null);
        }
        String typeName = required(headers, "ce_type");
        EventType type =
                EventType.named(typeName)
                        .orElseThrow(
                                () ->
                                        new UnreadableRecord(
                                                "the type " + typeName + " is not known", null));
        if (!type.topic().topicName().equals(kafka.topic())) {
            throw new UnreadableRecord(
                    "the type " + typeName + " does not belong in " + kafka.topic(), null);
        }
        Envelope envelope =
                new Envelope(
                        type,
                        articleId(required(headers, "ce_subject")),
                        sequence(required(headers, "ce_sequence")),
                        time(required(headers, "ce_time")),
                        required(headers, "ce_correlationid"),
                        optional(headers, "ce_causationid"),
                        optional(headers, "ce_traceparent"));
        String id = required(headers, "ce_id");
        if (!id.equals(envelope.id())) {
            throw new UnreadableRecord("its id is " + id + ", it should be " + envelope.id(), null);
        }
        if (!envelope.subject().value().equals(kafka.key())) {
            throw new UnreadableRecord("its key is not its subject", null);
        }
        return envelope;
    }

    private static ArticleId articleId(String text) {
        try {
            return new ArticleId(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableRecord("ce_subject is " + e.getMessage(), e);
        }
    }

    private static long sequence(String text) {
        if (!SEQUENCE.matcher(text).matches()) {
            throw new UnreadableRecord("ce_sequence is not a number from 1 up: " + text, null);
        }
        return Long.parseLong(text);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableRecord("ce_time is not a time (RFC 3339): " + text, e);
        }
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String required(Headers headers, String name) {
        String value = optional(headers, name);
        if (value == null) {
            throw new UnreadableRecord("the header " + name + " is missing", null);
        }
        return value;
    }

    private static @Nullable String optional(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
