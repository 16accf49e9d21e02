package press.galley.messaging.proofs;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.ContentErased;
import press.galley.events.DraftSubmitted;
import press.galley.events.EventType;
import press.galley.events.PersonId;
import press.galley.events.WithdrawalRequested;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Envelope;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What draft-service tells of an article, in {@code galley.drafts}. */
public final class Drafted {

    /** When everything happens at draft-service. */
    public static final Instant AT = Instant.parse("2026-03-04T08:00:00.125Z");

    private static final PersonId WRITER = new PersonId("ana");

    private Drafted() {}

    /** Its words were submitted. */
    public static ArticleMessage submission(ArticleId article, long sequence, Content content) {
        ContentHash hash = ContentHash.of(content);
        return message(
                sequence,
                new DraftSubmitted(
                        article,
                        1,
                        1,
                        SubmissionKind.NEW,
                        null,
                        hash,
                        SubmissionHash.of(hash, SubmissionKind.NEW, null),
                        List.of(WRITER),
                        WRITER,
                        AT,
                        content));
    }

    /** The submission was taken back. */
    public static ArticleMessage withdrawal(ArticleId article, long sequence) {
        return message(sequence, new WithdrawalRequested(article, 1, WRITER, AT));
    }

    /** Its words are to be forgotten. */
    public static ArticleMessage erasure(ArticleId article, long sequence) {
        ContentHash hash = ContentHash.of(Words.about("Gone"));
        return message(sequence, new ContentErased(article, 1, hash, "on request", AT));
    }

    private static ArticleMessage message(long sequence, ArticleEvent event) {
        return new ArticleMessage(
                new Envelope(
                        EventType.of(event),
                        event.articleId(),
                        sequence,
                        AT,
                        event.articleId() + ":1",
                        null,
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                event);
    }

    /** As Kafka delivers it. */
    public static ConsumerRecord<String, byte[]> delivered(ArticleMessage message) {
        return delivered(CloudEvents.toRecord(message), message.envelope().sequence());
    }

    /** As Kafka delivers it, at an offset. */
    public static ConsumerRecord<String, byte[]> delivered(
            ProducerRecord<String, byte[]> sent, long offset) {
        return new ConsumerRecord<>(
                sent.topic(),
                3,
                offset,
                AT.toEpochMilli(),
                TimestampType.CREATE_TIME,
                sent.key().getBytes(StandardCharsets.UTF_8).length,
                sent.value().length,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
