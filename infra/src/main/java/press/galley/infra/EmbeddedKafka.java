package press.galley.infra;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/**
 * A real Kafka broker, its own controller, in this JVM. It listens on 127.0.0.1 only and keeps
 * everything in one folder.
 *
 * <p>What it acknowledged is there after {@link #stop()} and {@link #start()}, and also after the
 * process was killed; after a kill the start takes some three seconds longer, until the dead
 * broker's session has run out. A power cut may cost what the operating system had not written yet,
 * as with any broker without replicas.
 *
 * <p>Topics are never created by themselves. A topic that says nothing about retention keeps its
 * records for ever. Records may be up to 4 MiB. A broker that can no longer write its folder ends
 * the process, as Kafka always does.
 */
public final class EmbeddedKafka implements AutoCloseable {

    /** The setting that {@link PortInUse} names when Kafka's port is taken. */
    public static final String PORT_SETTING = "galley.port.kafka";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedKafka.class);

    private final BrokerFolder folder;
    private final int port;
    private @Nullable KafkaRaftServer server;

    private EmbeddedKafka(BrokerFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /**
     * A broker, not yet started, that keeps its logs in the folder, which is created when it does
     * not exist.
     */
    public static EmbeddedKafka in(Path folder, int port) {
        return new EmbeddedKafka(new BrokerFolder(folder.toAbsolutePath()), port);
    }

    /**
     * Returns when the broker takes records. Does nothing while it runs.
     *
     * @throws PortInUse if something else listens on the port
     * @throws IllegalStateException if the folder cannot be used, or another broker uses it
     */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        Ports.requireFree(port, "Kafka", PORT_SETTING);
        folder.format();
        long begun = System.nanoTime();
        server = startedServer();
        log.info(
                "Kafka listens on {} after {} ms",
                bootstrapServers(),
                (System.nanoTime() - begun) / 1_000_000);
    }

    private KafkaRaftServer startedServer() {
        // The controller's address is kept nowhere, so each start may choose another.
        var settings = new BrokerSettings(folder.logs(), port, Ports.free()).asProperties();
        try {
            return started(
                    new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM));
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Kafka did not start in " + folder.logs() + ": " + e.getMessage(), e);
        }
    }

    private static KafkaRaftServer started(KafkaRaftServer server) {
        try {
            server.startup();
            return server;
        } catch (Exception e) {
            server.shutdown();
            throw e;
        }
    }

    /**
     * Writes everything out and returns when the port is free again. Does nothing while it is
     * stopped.
     */
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        server.shutdown();
        server.awaitShutdown();
        server = null;
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /** {@code localhost:<port>}, started or not. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }
}
