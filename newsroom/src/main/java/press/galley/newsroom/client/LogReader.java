package press.galley.newsroom.client;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import press.galley.events.Topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads topics from their beginning on a thread of its own, until it is closed. */
public final class LogReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaConsumer<String, byte[]> kafka;
    private final Consumer<ConsumerRecord<String, byte[]>> reader;
    private final Thread reading;

    /** Starts to read; each record is handed over in the order of its partition. */
    public LogReader(
            String bootstrapServers,
            List<Topic> topics,
            Consumer<ConsumerRecord<String, byte[]>> reader) {
        this.kafka =
                new KafkaConsumer<>(
                        settings(bootstrapServers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        this.reader = reader;
        List<TopicPartition> partitions =
                topics.stream()
                        .flatMap(topic -> kafka.partitionsFor(topic.topicName()).stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        kafka.assign(partitions);
        kafka.seekToBeginning(partitions);
        this.reading = Thread.ofPlatform().daemon().name("log-reader").start(this::read);
    }

    private static Map<String, Object> settings(String bootstrapServers) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "reader-" + UUID.randomUUID(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG,
                "");
    }

    private void read() {
        try (kafka) {
            while (true) {
                kafka.poll(Duration.ofSeconds(1)).forEach(reader);
            }
        } catch (WakeupException e) {
            // It is being closed.
        }
    }

    @Override
    public void close() {
        kafka.wakeup();
        try {
            reading.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
