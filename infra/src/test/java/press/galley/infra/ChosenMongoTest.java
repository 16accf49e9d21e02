package press.galley.infra;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/** The MongoDB that this machine offers: run with and without a {@code mongod}. */
class ChosenMongoTest extends EmbeddedMongoContract {

    ChosenMongoTest(@TempDir Path folder) {
        super(folder);
    }

    @Override
    EmbeddedMongo mongo() {
        return EmbeddedMongo.in(folder, port);
    }

    @Override
    EmbeddedMongo elsewhere() {
        return EmbeddedMongo.in(folder, Ports.free());
    }

    @Override
    Service service() {
        return Service.CHOSEN_MONGO;
    }

    @Test
    void it_is_a_real_one_exactly_where_there_is_one() {
        assertThat(mongo().describe())
                .isEqualTo(
                        Mongod.find()
                                .map(Mongod::toString)
                                .orElse(
                                        "the in-JVM store; set GALLEY_MONGOD to use a real mongod"));
    }

    @Test
    void a_mongod_that_outlived_its_jvm_is_stopped_by_the_next_start() {
        Optional<Long> orphan = whatOutlivesAKilledJvm();
        assertThat(orphan.isPresent()).isEqualTo(Mongod.find().isPresent());

        try (var mongo = started();
                var client = Clients.of(mongo.uri())) {
            assertThat(client.getDatabase("admin").runCommand(new Document("ping", 1)))
                    .isNotEmpty();
            orphan.ifPresent(pid -> assertThat(serving()).isPresent().get().isNotEqualTo(pid));
        }
        assertThat(serving()).isEmpty();
    }

    @Test
    void it_ends_with_its_jvm_even_when_nobody_stops_it() {
        try (var jvm = SecondJvm.serving(service(), folder, port);
                var client = Clients.of("mongodb://localhost:" + port)) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            assertThat(jvm.end()).isZero();
        }
        assertThat(serving()).isEmpty();
    }

    private Optional<Long> whatOutlivesAKilledJvm() {
        try (var jvm = SecondJvm.serving(service(), folder, port);
                var client = Clients.of("mongodb://localhost:" + port)) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            jvm.kill();
            return serving();
        }
    }

    private Optional<Long> serving() {
        return OrphanedMongod.in(folder.resolve("mongod")).map(found -> found.process().pid());
    }
}
