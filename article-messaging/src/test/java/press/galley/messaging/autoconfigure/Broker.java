package press.galley.messaging.autoconfigure;

import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import press.galley.events.Topic;
import press.galley.infra.SharedInfra;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/** The real broker, as somebody else sees it who writes to it and reads from it. */
final class Broker implements AutoCloseable {

    private static final Map<String, Object> SETTINGS =
            Map.of("bootstrap.servers", SharedInfra.get().bootstrapServers());

    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(SETTINGS, new StringSerializer(), new ByteArraySerializer());

    /** Sends a record and returns where it is. */
    RecordMetadata send(ProducerRecord<String, byte[]> sent) {
        try {
            return producer.send(sent).get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** All records of a topic with a key, in order, once there are that many. */
    List<ConsumerRecord<String, byte[]>> read(String topic, String key, int number) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        SETTINGS, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all =
                    IntStream.range(0, Topic.PARTITIONS)
                            .mapToObj(partition -> new TopicPartition(topic, partition))
                            .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            await().atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(100))
                                        .forEach(
                                                kafka -> {
                                                    if (key.equals(kafka.key())) {
                                                        found.add(kafka);
                                                    }
                                                });
                                return found.size() >= number;
                            });
            return found;
        }
    }

    /** A record's headers as texts. */
    static Map<String, String> headers(ConsumerRecord<String, byte[]> kafka) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : kafka.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    static Map<String, TopicDescription> described(String... topics) {
        try (Admin admin = Admin.create(SETTINGS)) {
            return admin.describeTopics(List.of(topics)).allTopicNames().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** A topic's settings, by their names. */
    static Map<String, String> config(String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Map<String, String> settings = new TreeMap<>();
        try (Admin admin = Admin.create(SETTINGS)) {
            for (Config config : admin.describeConfigs(List.of(resource)).all().get().values()) {
                config.entries().forEach(entry -> settings.put(entry.name(), entry.value()));
            }
            return settings;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
