package press.galley.messaging.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import press.galley.events.ArticleId;
import press.galley.events.Topic;

import java.time.Instant;

/**
 * A record that waits.
 *
 * @param group the consumer group that could not handle it
 * @param article whose
 * @param topic where it was written
 * @param sequence its number there
 * @param state why it waits
 * @param reason the failure, or what is missing before it
 * @param attempts how often handling it failed
 * @param parkedAt since when
 * @param record as Kafka delivered it
 */
public record ParkedEvent(
        String group,
        ArticleId article,
        Topic topic,
        long sequence,
        State state,
        String reason,
        int attempts,
        Instant parkedAt,
        ConsumerRecord<String, byte[]> record) {

    /** Why a record waits. */
    public enum State {
        /** Handling it failed; an operator has to replay or discard it. */
        FAILED,
        /** One before it has not been handled; it follows by itself. */
        WAITING
    }

    /** {@code <group>/<ce_id>}: the same record parked twice is one. */
    public String id() {
        return id(group, topic, article, sequence);
    }

    /** The id of a group's record with a number. */
    public static String id(String group, Topic topic, ArticleId article, long sequence) {
        return group + "/" + topic.topicName() + "/" + article + "/" + sequence;
    }
}
