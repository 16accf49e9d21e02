package press.galley.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class InfraTest {

    private final Path folder;

    private final int kafkaPort = Ports.free();
    private final int mongoPort = Ports.free();

    InfraTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void an_embedded_one_goes_on_where_it_was_closed() throws Exception {
        Topic topic;
        try (var infra = Infra.embedded(folder, kafkaPort, mongoPort);
                var client = Clients.of(infra.mongoUri())) {
            topic = Topic.created("articles", infra.bootstrapServers());
            topic.send(List.of("a record"));
            client.getDatabase("galley_test")
                    .getCollection("articles")
                    .insertOne(new Document("_id", "an article"));
        }
        try (var infra = Infra.embedded(folder, kafkaPort, mongoPort);
                var client = Clients.of(infra.mongoUri())) {
            assertThat(topic.values()).containsExactly("a record");
            assertThat(client.getDatabase("galley_test").getCollection("articles").find())
                    .containsExactly(new Document("_id", "an article"));
        }
    }

    @Test
    void kafka_does_not_run_on_when_mongodb_cannot_start() throws Exception {
        try (var _ = new ServerSocket(mongoPort, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Infra.embedded(folder, kafkaPort, mongoPort))
                    .isInstanceOf(PortInUse.class)
                    .hasMessageContaining("MongoDB");
        }
        assertThatCode(() -> Ports.requireFree(kafkaPort, "the test", ""))
                .doesNotThrowAnyException();
    }

    @Test
    void mongodb_does_not_run_on_when_kafka_cannot_start() throws Exception {
        try (var _ = new ServerSocket(kafkaPort, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Infra.embedded(folder, kafkaPort, mongoPort))
                    .isInstanceOf(PortInUse.class)
                    .hasMessageContaining("Kafka");
        }
        assertThatCode(() -> Ports.requireFree(mongoPort, "the test", ""))
                .doesNotThrowAnyException();
    }

    @Test
    void an_external_one_is_only_named() {
        try (Infra infra = Infra.external("kafka.example:9092", "mongodb://mongo.example")) {
            assertThat(infra.bootstrapServers()).isEqualTo("kafka.example:9092");
            assertThat(infra.mongoUri()).isEqualTo("mongodb://mongo.example");
        }
    }

    @Test
    void the_shared_one_leaves_nothing_behind_when_its_jvm_ends() throws Exception {
        String temporary = "-Djava.io.tmpdir=" + folder;
        try (var jvm = SecondJvm.running(List.of(temporary), UsingSharedInfra.class)) {
            assertThat(jvm.awaitEnd()).isZero();
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        assertThat(ProcessHandle.allProcesses())
                .noneMatch(
                        process ->
                                process.info()
                                        .commandLine()
                                        .orElse("")
                                        .contains(folder.toString()));
    }
}
