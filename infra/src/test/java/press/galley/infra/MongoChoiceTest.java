package press.galley.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class MongoChoiceTest {

    private static final Optional<Mongod> A_MONGOD =
            Optional.of(new Mongod(Path.of("/opt/mongod"), "8.0.4"));

    private final Path folder;

    MongoChoiceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_new_folder_begins_with_a_mongod_where_there_is_one() {
        assertThat(choice(A_MONGOD).describe()).isEqualTo("mongod 8.0.4 (/opt/mongod)");
        assertThat(choice(Optional.empty()).describe()).startsWith("the in-JVM store");
    }

    @Test
    void a_folder_stays_with_the_in_jvm_store_when_a_mongod_is_installed_later() {
        try (EmbeddedMongo mongo = choice(Optional.empty())) {
            mongo.start();
        }
        assertThat(choice(A_MONGOD).describe())
                .isEqualTo(
                        "the in-JVM store, which this folder was begun with; a new folder would use mongod 8.0.4 (/opt/mongod)");
    }

    @Test
    void a_folder_begun_with_a_mongod_is_refused_without_one() throws Exception {
        Files.createDirectory(folder.resolve("mongod"));
        assertThatThrownBy(() -> choice(Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("GALLEY_MONGOD");
    }

    private EmbeddedMongo choice(Optional<Mongod> mongod) {
        return MongoChoice.in(folder, Ports.free(), mongod);
    }
}
