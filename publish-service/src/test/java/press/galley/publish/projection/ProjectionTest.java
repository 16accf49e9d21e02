package press.galley.publish.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.ServiceUnderTest.anArticle;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.publish.ServiceUnderTest;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class ProjectionTest {

    private static final ConfigResource TOPIC =
            new ConfigResource(ConfigResource.Type.TOPIC, "galley.published");

    private final ServiceUnderTest service = ServiceUnderTest.get();

    @Test
    void every_revision_and_the_retraction_arrive_in_the_compacted_topic() {
        ArticleId article = anArticle();
        service.publishes(anApproval(1).of(article), 1);
        service.publishes(anApproval(2).of(article), 2);
        service.post(
                "/publications/" + article + "/retractions",
                "{\"reason\": \"a claim\", \"notice\": \"Retracted.\"}",
                "Authorization",
                "Bearer cleo.chief");

        List<ConsumerRecord<String, byte[]>> read = readUntil(article, 3);

        assertThat(read)
                .extracting(kafka -> header(kafka, "ce_sequence"))
                .containsExactly("1", "2", "3");
        assertThat(read.get(1).value()).asString(StandardCharsets.UTF_8).contains("Headline 2");
        assertThat(read.getLast().value()).isNull();
        assertThat(header(read.getLast(), "ce_id"))
                .isEqualTo("galley.publications/" + article + "/3");
    }

    @Test
    void the_topic_is_compacted_and_keeps_tombstones_for_thirty_days() throws Exception {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                service.infra().bootstrapServers()))) {
            await().until(() -> admin.listTopics().names().get().contains(TOPIC.name()));
            var settings = only(admin.describeConfigs(List.of(TOPIC)).all().get().values());
            var described =
                    only(
                            admin.describeTopics(List.of(TOPIC.name()))
                                    .allTopicNames()
                                    .get()
                                    .values());

            assertThat(described.partitions()).hasSize(6);
            assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(settings.get("delete.retention.ms").value()).isEqualTo("2592000000");
            assertThat(settings.get("max.message.bytes").value()).isEqualTo("4194304");
        }
    }

    @Test
    void health_shows_the_projection() {
        await().untilAsserted(
                        () -> {
                            HttpResponse<String> health = service.get("/actuator/health");
                            assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
                            assertThat(health.body())
                                    .contains("\"projection\":{\"status\":\"UP\"}");
                        });
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void it_goes_on_when_kafka_was_away() {
        ArticleId article = anArticle();
        service.publishes(anApproval(1).of(article), 1);
        readUntil(article, 1);
        service.infra().kafka().stop();
        service.infra().kafka().start();

        service.publishes(anApproval(2).of(article), 2);

        assertThat(readUntil(article, 2))
                .extracting(kafka -> header(kafka, "ce_sequence"))
                .containsExactly("1", "2");
    }

    @Test
    void what_comes_late_is_dropped_also_after_a_restart() {
        ArticleId article = anArticle();
        service.publishes(anApproval(1).of(article), 1);
        service.publishes(anApproval(2).of(article), 2);
        ConsumerRecord<String, byte[]> first = readUntil(article, 2).getFirst();
        Projection projection = service.context().getBean(Projection.class);
        projection.stop();

        service.writes(
                new ProducerRecord<>(
                        "galley.publications",
                        first.partition(),
                        first.key(),
                        first.value(),
                        first.headers()));
        projection.start();
        service.publishes(anApproval(3).of(article), 3);

        assertThat(readUntil(article, 3))
                .extracting(kafka -> header(kafka, "ce_sequence"))
                .containsExactly("1", "2", "3");
    }

    private List<ConsumerRecord<String, byte[]>> readUntil(ArticleId article, int count) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                service.infra().bootstrapServers(),
                                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                                "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    IntStream.range(0, 6)
                            .mapToObj(number -> new TopicPartition(TOPIC.name(), number))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(100))
                                        .forEach(
                                                kafka -> {
                                                    if (article.value().equals(kafka.key())) {
                                                        found.add(kafka);
                                                    }
                                                });
                                return found.size() >= count;
                            });
            return found;
        }
    }

    private static <T> T only(Collection<T> one) {
        assertThat(one).hasSize(1);
        return one.iterator().next();
    }

    private static String header(ConsumerRecord<String, byte[]> kafka, String name) {
        return new String(kafka.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
