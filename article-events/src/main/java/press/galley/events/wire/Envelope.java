package press.galley.events.wire;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;

import java.time.Instant;

/**
 * What stands around an event's data: the attributes of its CloudEvent (CloudEvents 1.0, section
 * "Context Attributes"). The sequence, correlation, causation and trace are extension attributes.
 *
 * @param type of the event
 * @param subject the article
 * @param sequence 1, 2, 3 … per topic and article, without a gap
 * @param time when it happened
 * @param correlationId the same from a submission to its publication
 * @param causationId the id of the event that led to this one; absent if a person did
 * @param traceParent W3C Trace Context; absent if nothing is traced
 */
public record Envelope(
        EventType type,
        ArticleId subject,
        long sequence,
        Instant time,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceParent) {

    /**
     * @throws IllegalArgumentException if the sequence is below 1
     */
    public Envelope {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequences start at 1, not " + sequence);
        }
    }

    /** Where it is written. */
    public Topic topic() {
        return type.topic();
    }

    /** The same at every resend: {@code <topic>/<article id>/<sequence>}. */
    public String id() {
        return topic().topicName() + "/" + subject + "/" + sequence;
    }
}
