package press.galley.messaging.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

import press.galley.events.Topic;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes sure that the topics are there before anything is sent or heard: the broker never creates
 * one by itself, for its defaults would break the order. Sending to a topic that was just created
 * can fail for minutes (KAFKA-15591) unless its offsets were asked for first, so they are.
 */
final class Topics {

    private static final Duration DEAD_LETTERS_ARE_KEPT = Duration.ofDays(30);
    private static final long TIMEOUT_SECONDS = 10;

    private final Set<Topic> written;
    private final Set<Topic> used;
    private final MessagingProperties properties;
    private volatile boolean ready;

    Topics(Set<Topic> written, Set<Topic> heard, MessagingProperties properties) {
        this.written = Set.copyOf(written);
        Set<Topic> both = new HashSet<>(written);
        both.addAll(heard);
        this.used = Set.copyOf(both);
        this.properties = properties;
    }

    static String deadLetters(String topicName) {
        return topicName + "-dlt";
    }

    Set<Topic> written() {
        return written;
    }

    boolean areReady() {
        return ready;
    }

    /**
     * Creates what is missing.
     *
     * @throws ExecutionException if Kafka refuses
     * @throws TimeoutException if Kafka does not answer
     */
    void ensure(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        List<NewTopic> wanted =
                used.stream()
                        .flatMap(topic -> List.of(log(topic), deadLetters(topic)).stream())
                        .toList();
        for (var creation : admin.createTopics(wanted).values().values()) {
            try {
                creation.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
        admin.listOffsets(latest(wanted)).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        ready = true;
    }

    private static Map<TopicPartition, OffsetSpec> latest(Collection<NewTopic> topics) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (NewTopic topic : topics) {
            for (int partition = 0; partition < topic.numPartitions(); partition++) {
                latest.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
            }
        }
        return latest;
    }

    private NewTopic log(Topic topic) {
        long retention = topic.retention().map(Duration::toMillis).orElse(-1L);
        return topic(topic.topicName(), retention);
    }

    private NewTopic deadLetters(Topic topic) {
        return topic(deadLetters(topic.topicName()), DEAD_LETTERS_ARE_KEPT.toMillis());
    }

    private NewTopic topic(String name, long retentionMillis) {
        return new NewTopic(name, Topic.PARTITIONS, properties.replicationFactor())
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_DELETE,
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(retentionMillis),
                                TopicConfig.RETENTION_BYTES_CONFIG,
                                "-1",
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                Integer.toString(ClientSettings.MAX_RECORD_BYTES),
                                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                                Integer.toString(properties.minInsyncReplicas())));
    }
}
