package press.galley.infra;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/**
 * How the only broker of a machine is set up. What depends on a topic (retention, compaction, size)
 * its owner says.
 */
record BrokerSettings(Path logs, int port, int controllerPort) {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENTS = "CLIENTS";
    private static final String HOST = "127.0.0.1";

    /** A record of 4 MiB with its key and headers. */
    private static final String LARGEST_BATCH_BYTES = Integer.toString(4 * 1024 * 1024 + 64 * 1024);

    private static final Map<String, String> ALONE =
            Map.of(
                    "default.replication.factor", "1",
                    "min.insync.replicas", "1",
                    "offsets.topic.replication.factor", "1",
                    "transaction.state.log.replication.factor", "1",
                    "transaction.state.log.min.isr", "1",
                    "share.coordinator.state.topic.replication.factor", "1",
                    "share.coordinator.state.topic.min.isr", "1");

    private static final Map<String, String> SMALL =
            Map.of(
                    "offsets.topic.num.partitions", "3",
                    "transaction.state.log.num.partitions", "3",
                    "share.coordinator.state.topic.num.partitions", "1",
                    "num.network.threads", "2",
                    "num.io.threads", "4",
                    // The default takes 128 MB of the heap, whether anything is compacted or not.
                    "log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024),
                    // After a kill the newest segment of each partition is read again: a smaller
                    // one starts sooner.
                    "log.segment.bytes", Integer.toString(64 * 1024 * 1024),
                    "log.index.size.max.bytes", Integer.toString(1024 * 1024),
                    "metadata.max.idle.interval.ms", "5000");

    private static final Map<String, String> PROMPT =
            Map.of(
                    "group.initial.rebalance.delay.ms", "0",
                    // A broker that was killed is let in again only after its old session has run
                    // out.
                    "broker.session.timeout.ms", "3000",
                    "broker.heartbeat.interval.ms", "250");

    private static final Map<String, String> WITHOUT_JMX =
            Map.of("metric.reporters", "", "metrics.jmx.exclude", ".*");

    Properties asProperties() {
        var properties = new Properties();
        properties.putAll(whereItListens());
        properties.putAll(whatItKeeps());
        properties.putAll(ALONE);
        properties.putAll(SMALL);
        properties.putAll(PROMPT);
        properties.putAll(WITHOUT_JMX);
        return properties;
    }

    private Map<String, String> whereItListens() {
        String forClients = "%s://%s:%d".formatted(CLIENTS, HOST, port);
        String forTheController = "%s://%s:%d".formatted(CONTROLLER, HOST, controllerPort);
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "listeners",
                forClients + "," + forTheController,
                "advertised.listeners",
                "%s://localhost:%d".formatted(CLIENTS, port),
                "listener.security.protocol.map",
                "%s:PLAINTEXT,%s:PLAINTEXT".formatted(CLIENTS, CONTROLLER),
                "inter.broker.listener.name",
                CLIENTS,
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                "%d@%s:%d".formatted(NODE_ID, HOST, controllerPort));
    }

    private Map<String, String> whatItKeeps() {
        return Map.of(
                "log.dirs",
                logs.toString(),
                "auto.create.topics.enable",
                "false",
                "message.max.bytes",
                LARGEST_BATCH_BYTES,
                "replica.fetch.max.bytes",
                LARGEST_BATCH_BYTES,
                "log.retention.ms",
                "-1",
                "offsets.retention.minutes",
                Long.toString(Duration.ofDays(365).toMinutes()));
    }
}
