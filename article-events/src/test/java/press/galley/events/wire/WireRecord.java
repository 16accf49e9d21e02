package press.galley.events.wire;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.EventType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A record between producer and consumer, where anything can be changed. */
final class WireRecord {

    static final Envelope ENVELOPE =
            new Envelope(
                    EventType.WITHDRAWAL_REQUESTED,
                    new ArticleId("019cb0d2-6c00-7a10-8f3e-5b1d2c4e6f80"),
                    12,
                    Instant.parse("2026-03-05T09:15:02.118Z"),
                    "019cb0d2-6c00-7a10-8f3e-5b1d2c4e6f80:3",
                    "galley.drafts/019cb0d2-6c00-7a10-8f3e-5b1d2c4e6f80/11",
                    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    String topic;
    @Nullable String key;
    byte @Nullable [] value;
    final Map<String, @Nullable String> headers = new LinkedHashMap<>();

    private WireRecord(ProducerRecord<String, byte[]> sent) {
        topic = sent.topic();
        key = sent.key();
        value = sent.value();
        for (Header header : sent.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
    }

    static WireRecord of(ProducerRecord<String, byte[]> sent) {
        return new WireRecord(sent);
    }

    /** A good envelope around data of that type. */
    static WireRecord of(EventType type, byte[] data) {
        Envelope envelope =
                new Envelope(
                        type,
                        ENVELOPE.subject(),
                        ENVELOPE.sequence(),
                        ENVELOPE.time(),
                        ENVELOPE.correlationId(),
                        ENVELOPE.causationId(),
                        ENVELOPE.traceParent());
        return new WireRecord(CloudEvents.toRecord(envelope, data));
    }

    ArticleMessage read() {
        RecordHeaders received = new RecordHeaders();
        headers.forEach(
                (name, text) ->
                        received.add(
                                name, text == null ? null : text.getBytes(StandardCharsets.UTF_8)));
        return CloudEvents.read(
                new ConsumerRecord<>(
                        topic,
                        3,
                        1234,
                        1_772_700_000_000L,
                        TimestampType.CREATE_TIME,
                        -1,
                        -1,
                        key,
                        value,
                        received,
                        Optional.empty()));
    }
}
