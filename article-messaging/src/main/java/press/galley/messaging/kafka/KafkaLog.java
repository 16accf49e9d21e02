package press.galley.messaging.kafka;

import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Envelope;
import press.galley.messaging.outbox.Log;
import press.galley.messaging.outbox.LogUnavailable;

import java.util.concurrent.ExecutionException;

/** Writes to Kafka. */
final class KafkaLog implements Log {

    private final KafkaTemplate<String, byte[]> kafka;
    private final Topics topics;

    KafkaLog(KafkaTemplate<String, byte[]> kafka, Topics topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    @Override
    public boolean isReady() {
        return topics.areReady();
    }

    @Override
    public void append(Envelope envelope, byte[] data) {
        try {
            kafka.send(CloudEvents.toRecord(envelope, data)).get();
        } catch (ExecutionException e) {
            throw new LogUnavailable(envelope.id(), e.getCause() == null ? e : e.getCause());
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            throw new LogUnavailable(envelope.id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable(envelope.id(), e);
        }
    }
}
