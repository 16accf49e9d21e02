package press.galley.messaging.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where records go that are not events at all: {@code <topic>-dlt}, with the reason as headers. */
public interface DeadLetters {

    /**
     * Keeps a record as it came.
     *
     * @throws RuntimeException if it is not known to be kept
     */
    void send(ConsumerRecord<String, byte[]> unreadable, Exception reason);
}
