package press.galley.infra;

import java.nio.file.Path;

/**
 * A MongoDB for this machine: a real {@code mongod} where there is one, else a store inside the
 * JVM. It listens on 127.0.0.1 only and keeps everything in one folder.
 *
 * <p>What either of them acknowledged under write concern {@code majority} is there after {@link
 * #stop()} and {@link #start()}, and also after the process was killed. Against a power cut only a
 * real {@code mongod} protects. Neither is a replica set: there are no transactions and no change
 * streams.
 */
public sealed interface EmbeddedMongo extends AutoCloseable permits ChildMongod, InJvmMongo {

    /** The setting that {@link PortInUse} names when MongoDB's port is taken. */
    String PORT_SETTING = "galley.port.mongo";

    /**
     * A MongoDB, not yet started, that keeps its data in the folder, which is created when it does
     * not exist.
     *
     * <p>The system property {@code galley.mongod}, or else the environment variable {@code
     * GALLEY_MONGOD}, names the {@code mongod}; {@code none} asks for the store in the JVM. When
     * neither is set, a {@code mongod} on the PATH is taken. A folder stays with what it was begun
     * with, so that a {@code mongod} installed later hides no article.
     *
     * @throws IllegalStateException if the {@code mongod} that is named does not run, or if the
     *     folder was begun with one and there is none now
     */
    static EmbeddedMongo in(Path folder, int port) {
        return MongoChoice.in(folder.toAbsolutePath().normalize(), port, Mongod.find());
    }

    /**
     * Returns when commands are answered. Does nothing while it runs.
     *
     * @throws PortInUse if something else listens on the port
     * @throws IllegalStateException if it does not start, or another process uses the folder
     */
    void start();

    /**
     * Returns when everything is written out and the port is free again. Does nothing while it is
     * stopped.
     */
    void stop();

    /** {@code mongodb://localhost:<port>}, without a database, started or not. */
    String uri();

    /** One line for people that says which MongoDB this is. */
    String describe();

    /** The same as {@link #stop()}. */
    @Override
    void close();
}
