package press.galley.infra;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A store in this JVM that speaks MongoDB's protocol and keeps its data in one file. Written is
 * what the operating system has taken, so a power cut may cost it.
 */
final class InJvmMongo implements EmbeddedMongo {

    private static final Logger log = LoggerFactory.getLogger(InJvmMongo.class);

    private final Path folder;
    private final int port;
    private final Optional<Mongod> passedOver;
    private @Nullable MongoServer server;

    /**
     * @param passedOver the {@code mongod} that there is, but that this folder was not begun with
     */
    InJvmMongo(Path folder, int port, Optional<Mongod> passedOver) {
        this.folder = folder;
        this.port = port;
        this.passedOver = passedOver;
    }

    static boolean hasBegun(Path folder) {
        return Files.exists(file(folder));
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        Ports.requireFree(port, "MongoDB", PORT_SETTING);
        server = listening(new MongoServer(backend(file(folder))), port);
        log.info("{} listens on port {}", describe(), port);
    }

    private static MongoBackend backend(Path file) {
        try {
            Files.createDirectories(file.getParent());
            MVStore store =
                    new MVStore.Builder()
                            .fileName(file.toString())
                            // Commits of its own could keep half of a command, and be reported
                            // before they are done.
                            .autoCommitDisabled()
                            .autoCommitBufferSize(0)
                            .open();
            // Freed space is used at once, not after 45 s: a killed process loses no finished
            // write.
            store.setRetentionTime(0);
            return new CommittedBackend(store);
        } catch (IOException | MVStoreException e) {
            throw new IllegalStateException(
                    "the in-JVM store cannot use %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static MongoServer listening(MongoServer server, int port) {
        try {
            server.bind("127.0.0.1", port);
            return server;
        } catch (Exception e) {
            server.shutdownNow();
            throw new IllegalStateException("the in-JVM store cannot listen on port " + port, e);
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.shutdownNow();
            server = null;
        }
    }

    @Override
    public String uri() {
        return "mongodb://localhost:" + port;
    }

    @Override
    public String describe() {
        return passedOver
                .map(
                        "the in-JVM store, which this folder was begun with; a new folder would use %s"
                                ::formatted)
                .orElse("the in-JVM store; set " + Mongod.VARIABLE + " to use a real mongod");
    }

    @Override
    public void close() {
        stop();
    }

    private static Path file(Path folder) {
        return folder.resolve("in-jvm-store.mv");
    }
}
