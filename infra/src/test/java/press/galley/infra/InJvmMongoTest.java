package press.galley.infra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

class InJvmMongoTest extends EmbeddedMongoContract {

    InJvmMongoTest(@TempDir Path folder) {
        super(folder);
    }

    @Override
    EmbeddedMongo mongo() {
        return new InJvmMongo(folder, port, Optional.empty());
    }

    @Override
    EmbeddedMongo elsewhere() {
        return new InJvmMongo(folder, Ports.free(), Optional.empty());
    }

    @Override
    Service service() {
        return Service.IN_JVM_MONGO;
    }

    @Test
    void it_says_what_it_is_and_how_to_get_a_real_one() {
        assertThat(mongo().describe())
                .isEqualTo("the in-JVM store; set GALLEY_MONGOD to use a real mongod");
    }
}
