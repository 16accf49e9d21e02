package press.galley.infra;

import java.nio.file.Path;
import java.util.Optional;

/** What a second JVM can be told to serve. */
enum Service {
    KAFKA {
        @Override
        void start(Path folder, int port) {
            EmbeddedKafka.in(folder, port).start();
        }
    },
    IN_JVM_MONGO {
        @Override
        void start(Path folder, int port) {
            new InJvmMongo(folder, port, Optional.empty()).start();
        }
    },
    CHOSEN_MONGO {
        @Override
        void start(Path folder, int port) {
            EmbeddedMongo.in(folder, port).start();
        }
    };

    abstract void start(Path folder, int port);
}
