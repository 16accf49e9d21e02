package press.galley.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

/** What every embedded MongoDB does. */
abstract class EmbeddedMongoContract {

    private static final int ENOUGH = 1000;

    final Path folder;

    final int port = Ports.free();

    EmbeddedMongoContract(Path folder) {
        this.folder = folder;
    }

    abstract EmbeddedMongo mongo();

    /** The same one for a second JVM. */
    abstract Service service();

    @Test
    void acknowledged_writes_survive_a_restart() {
        try (var mongo = started();
                var client = Clients.of(mongo.uri())) {
            var article = new Document("_id", "an article");
            var articles = client.getDatabase("galley_test").getCollection("articles");
            articles.insertOne(article);

            mongo.stop();
            mongo.start();

            assertThat(articles.find()).containsExactly(article);
        }
    }

    @Test
    void acknowledged_writes_survive_a_kill_and_the_next_start_goes_on() throws Exception {
        Writers writers = writersWhoseJvmWasKilled();

        try (var mongo = started();
                var client = Clients.of(mongo.uri())) {
            assertThat(writers.missingFrom(client)).isEmpty();
            writers.goOnWith(client);
        }
    }

    private Writers writersWhoseJvmWasKilled() throws InterruptedException {
        try (var jvm = SecondJvm.serving(service(), folder, port);
                var client = Clients.of("mongodb://localhost:" + port)) {
            Writers writers = Writers.writingTo(client);
            await().atMost(Duration.ofSeconds(60)).until(() -> writers.acknowledged() > ENOUGH);
            jvm.kill();
            writers.stop();
            return writers;
        }
    }

    @Test
    void a_ping_is_answered() {
        try (var mongo = started();
                var client = Clients.of(mongo.uri())) {
            assertThat(client.getDatabase("admin").runCommand(new Document("ping", 1)).get("ok"))
                    .isEqualTo(1.0);
        }
    }

    @Test
    void a_port_in_use_is_an_error_that_names_it() throws Exception {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var mongo = mongo()) {
            assertThatThrownBy(mongo::start)
                    .isInstanceOf(PortInUse.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("MongoDB needs it")
                    .hasMessageContaining(EmbeddedMongo.PORT_SETTING);
        }
    }

    @Test
    void a_folder_has_one_mongodb_at_a_time() {
        try (var first = started();
                var client = Clients.of(first.uri());
                var second = elsewhere()) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(folder.toString());
            assertThat(client.getDatabase("admin").runCommand(new Document("ping", 1)))
                    .isNotEmpty();
        }
    }

    /** The same folder on another port. */
    abstract EmbeddedMongo elsewhere();

    EmbeddedMongo started() {
        EmbeddedMongo mongo = mongo();
        mongo.start();
        return mongo;
    }
}
