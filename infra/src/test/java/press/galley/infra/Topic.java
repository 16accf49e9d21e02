package press.galley.infra;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** A topic with one partition, seen through Kafka's own clients. */
record Topic(String name, String bootstrapServers) {

    private static final int LARGEST_RECORD_BYTES = 4 * 1024 * 1024 + 64 * 1024;

    static Topic created(String name, String bootstrapServers)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
            // Only a partition that answers has a leader that takes records.
            admin.listOffsets(Map.of(new TopicPartition(name, 0), OffsetSpec.latest())).all().get();
        }
        return new Topic(name, bootstrapServers);
    }

    /** Returns when the broker has acknowledged each of them. */
    void send(List<String> values) throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "linger.ms",
                        0,
                        "max.block.ms",
                        10_000,
                        "max.request.size",
                        LARGEST_RECORD_BYTES);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(name, value)).get();
            }
        }
    }

    List<String> values() {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(name, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end =
                    Objects.requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
            List<String> values = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(read -> values.add(read.value()));
            }
            return values;
        }
    }
}
