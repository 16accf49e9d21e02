package press.galley.infra;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real {@code mongod}, standalone, as a child process. It ends with this JVM; when the JVM is
 * killed it outlives it, and the next start in the folder ends it and goes on with its data.
 */
final class ChildMongod implements EmbeddedMongo {

    private static final Logger log = LoggerFactory.getLogger(ChildMongod.class);

    private final Mongod mongod;
    private final Path folder;
    private final int port;
    private @Nullable FolderLock lock;
    private @Nullable MongodProcess process;

    ChildMongod(Mongod mongod, Path folder, int port) {
        this.mongod = mongod;
        this.folder = folder;
        this.port = port;
    }

    static boolean hasBegun(Path folder) {
        return Files.exists(data(folder));
    }

    @Override
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        stop();
        lock = FolderLock.take(folder);
        try {
            process = startedProcess();
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
        log.info("{} listens on port {}", mongod, port);
    }

    private MongodProcess startedProcess() {
        // Nobody else holds the folder's lock, so whatever still serves it is an orphan.
        OrphanedMongod.in(data(folder)).ifPresent(OrphanedMongod::stop);
        Ports.requireFree(port, "MongoDB", PORT_SETTING);
        return MongodProcess.start(mongod, data(folder), folder.resolve("mongod.log"), port);
    }

    @Override
    public synchronized void stop() {
        if (process != null) {
            process.close();
            process = null;
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    @Override
    public String uri() {
        return "mongodb://localhost:" + port;
    }

    @Override
    public String describe() {
        return mongod.toString();
    }

    @Override
    public void close() {
        stop();
    }

    private static Path data(Path folder) {
        return folder.resolve("mongod");
    }
}
