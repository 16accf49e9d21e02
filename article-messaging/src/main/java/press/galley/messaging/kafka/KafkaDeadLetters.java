package press.galley.messaging.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

import press.galley.messaging.inbox.DeadLetters;

import java.time.Duration;

/** Keeps unreadable records in {@code <topic>-dlt}, in the partition that they came from. */
final class KafkaDeadLetters implements DeadLetters {

    private final DeadLetterPublishingRecoverer recoverer;

    KafkaDeadLetters(KafkaTemplate<String, byte[]> kafka) {
        this.recoverer =
                new DeadLetterPublishingRecoverer(
                        kafka,
                        (unreadable, _) ->
                                new TopicPartition(
                                        Topics.deadLetters(unreadable.topic()),
                                        unreadable.partition()));
        recoverer.setFailIfSendResultIsError(true);
        recoverer.setWaitForSendResultTimeout(Duration.ofSeconds(15));
    }

    @Override
    public void send(ConsumerRecord<String, byte[]> unreadable, Exception reason) {
        recoverer.accept(unreadable, null, reason);
    }
}
