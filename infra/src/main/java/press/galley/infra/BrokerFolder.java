package press.galley.infra;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A broker's log folder. It is formatted once, with a cluster id that it keeps. */
record BrokerFolder(Path logs) {

    void format() {
        try {
            Files.createDirectories(logs);
            // Formatting writes this file last: without it, nothing has been kept in the folder
            // yet.
            if (!Files.exists(logs.resolve("meta.properties"))) {
                formatter().run();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Kafka cannot keep its logs in " + logs, e);
        } catch (Exception e) {
            throw new IllegalStateException("Kafka cannot format " + logs, e);
        }
    }

    private Formatter formatter() {
        return new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setNodeId(BrokerSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setMetadataLogDirectory(logs.toString())
                .addDirectory(logs.toString());
    }
}
