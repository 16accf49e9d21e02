package press.galley.publish.projection;

import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

import press.galley.messaging.kafka.MessagingProperties;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The settings that the projection rests on. They win over what an application configures; where to
 * connect and how to prove who one is stays the application's.
 */
final class StreamsSettings {

    /** The projection's consumer group, and what its transactions and changelog are named after. */
    static final String APPLICATION = "galley-publish-service-projection";

    private StreamsSettings() {}

    static Properties streams(
            KafkaProperties application, MessagingProperties messaging, Path stateDir) {
        Map<String, Object> settings = new HashMap<>(application.buildStreamsProperties());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        settings.put(StreamsConfig.CLIENT_ID_CONFIG, APPLICATION);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) messaging.replicationFactor());
        settings.put(StreamsConfig.METRIC_REPORTER_CLASSES_CONFIG, "");
        // Articles may have a megabyte each: a rebuild from the start must not fill the heap.
        settings.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 50);
        consumer(settings, ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        consumer(
                settings,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                PublishedTopic.MAX_RECORD_BYTES);
        // A killed instance is replaced within ten seconds instead of forty-five.
        consumer(settings, ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        consumer(settings, ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        producer(settings, ProducerConfig.MAX_REQUEST_SIZE_CONFIG, PublishedTopic.MAX_RECORD_BYTES);
        producer(settings, ProducerConfig.LINGER_MS_CONFIG, 0);
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    static Map<String, Object> admin(KafkaProperties application) {
        Map<String, Object> settings = new HashMap<>(application.buildAdminProperties());
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, APPLICATION + "-topic");
        settings.put(AdminClientConfig.METRIC_REPORTER_CLASSES_CONFIG, "");
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }

    private static void consumer(Map<String, Object> settings, String name, Object value) {
        settings.put(StreamsConfig.consumerPrefix(name), value);
    }

    private static void producer(Map<String, Object> settings, String name, Object value) {
        settings.put(StreamsConfig.producerPrefix(name), value);
    }
}
