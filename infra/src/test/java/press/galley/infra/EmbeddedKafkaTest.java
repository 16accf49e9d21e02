package press.galley.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class EmbeddedKafkaTest {

    private static final List<String> RECORDS =
            IntStream.range(0, 500).mapToObj(i -> "record " + i).toList();

    private final Path folder;

    private final int port = Ports.free();

    EmbeddedKafkaTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void acknowledged_records_survive_a_restart() throws Exception {
        try (var kafka = started()) {
            Topic topic = Topic.created("articles", kafka.bootstrapServers());
            topic.send(RECORDS);

            kafka.stop();
            kafka.start();

            assertThat(topic.values()).containsExactlyElementsOf(RECORDS);
        }
    }

    @Test
    void acknowledged_records_survive_a_kill() throws Exception {
        Topic topic;
        try (var jvm = SecondJvm.serving(Service.KAFKA, folder, port)) {
            topic = Topic.created("articles", "localhost:" + port);
            topic.send(RECORDS);
            jvm.kill();
        }

        try (var _ = started()) {
            assertThat(topic.values()).containsExactlyElementsOf(RECORDS);
            topic.send(List.of("one more"));
            assertThat(topic.values()).hasSize(RECORDS.size() + 1);
        }
    }

    @Test
    void the_cluster_is_the_same_after_a_restart() throws Exception {
        try (var kafka = started()) {
            String before = clusterId(kafka);
            kafka.stop();
            kafka.start();
            assertThat(clusterId(kafka)).isEqualTo(before);
        }
    }

    @Test
    void a_record_may_have_4_mebibytes() throws Exception {
        try (var kafka = started()) {
            String large = "x".repeat(4 * 1024 * 1024);
            Topic topic = Topic.created("large", kafka.bootstrapServers());
            topic.send(List.of(large));
            assertThat(topic.values()).containsExactly(large);
        }
    }

    @Test
    void a_topic_is_not_created_because_somebody_asks_for_it() throws Exception {
        try (var kafka = started();
                var consumer =
                        new KafkaConsumer<>(
                                Map.<String, Object>of(
                                        "bootstrap.servers", kafka.bootstrapServers()),
                                new StringDeserializer(),
                                new StringDeserializer());
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThat(consumer.partitionsFor("nowhere")).isEmpty();
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void a_port_in_use_is_an_error_that_names_it() {
        try (var _ = started();
                var second = EmbeddedKafka.in(folder.resolve("second"), port)) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(PortInUse.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("Kafka needs it")
                    .hasMessageContaining(EmbeddedKafka.PORT_SETTING);
        }
    }

    @Test
    void a_folder_has_one_broker_at_a_time() {
        try (var _ = started();
                var second = EmbeddedKafka.in(folder, Ports.free())) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(folder.toString());
        }
    }

    private EmbeddedKafka started() {
        var kafka = EmbeddedKafka.in(folder, port);
        kafka.start();
        return kafka;
    }

    private static String clusterId(EmbeddedKafka kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            return admin.describeCluster().clusterId().get();
        }
    }
}
