package press.galley.publish.projection;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

import press.galley.events.Topic;
import press.galley.messaging.kafka.MessagingProperties;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The compacted topic {@code galley.published}, which the broker never creates by itself. */
final class PublishedTopic {

    static final int MAX_RECORD_BYTES = 4 << 20;

    private static final Duration TOMBSTONES_ARE_KEPT = Duration.ofDays(30);
    private static final long TIMEOUT_SECONDS = 10;

    private PublishedTopic() {}

    /**
     * Creates it if it is missing. Its offsets are asked for before anything is sent: see
     * KAFKA-15591.
     *
     * @throws ExecutionException if Kafka refuses
     * @throws TimeoutException if Kafka does not answer
     */
    static void ensure(Admin admin, MessagingProperties messaging)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            admin.createTopics(List.of(topic(messaging)))
                    .all()
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        Map<TopicPartition, OffsetSpec> latest =
                IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(n -> new TopicPartition(PublishedTopology.PUBLISHED, n))
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        admin.listOffsets(latest).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    private static NewTopic topic(MessagingProperties messaging) {
        return new NewTopic(
                        PublishedTopology.PUBLISHED,
                        Topic.PARTITIONS,
                        messaging.replicationFactor())
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT,
                                TopicConfig.DELETE_RETENTION_MS_CONFIG,
                                Long.toString(TOMBSTONES_ARE_KEPT.toMillis()),
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                Integer.toString(MAX_RECORD_BYTES),
                                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                                Integer.toString(messaging.minInsyncReplicas())));
    }
}
