package press.galley.infra;

import java.nio.file.Path;

/**
 * The Kafka and the MongoDB that a newsroom or a test stands on. Closing it stops what was started
 * for it.
 */
public sealed interface Infra extends AutoCloseable {

    /** What a Kafka client is given. */
    String bootstrapServers();

    /** What a MongoDB client is given; names no database when the MongoDB is embedded. */
    String mongoUri();

    @Override
    void close();

    /**
     * Starts both on this machine, at the same time, and returns when both answer. They keep their
     * data in the folder, and go on with what an earlier start left in it.
     *
     * @throws PortInUse if something else listens on one of the ports; neither runs then
     * @throws IllegalStateException if one of them does not start; neither runs then
     */
    static Embedded embedded(Path folder, int kafkaPort, int mongoPort) {
        var kafka = EmbeddedKafka.in(folder.resolve("kafka"), kafkaPort);
        var mongo = EmbeddedMongo.in(folder.resolve("mongo"), mongoPort);
        return new Embedded(kafka, mongo).started();
    }

    /** Services that somebody else runs. Nothing is started, and closing does nothing. */
    static External external(String bootstrapServers, String mongoUri) {
        return new External(bootstrapServers, mongoUri);
    }

    /** A broker and a MongoDB on this machine, which can be stopped and started one by one. */
    final class Embedded implements Infra {

        private final EmbeddedKafka kafka;
        private final EmbeddedMongo mongo;

        private Embedded(EmbeddedKafka kafka, EmbeddedMongo mongo) {
            this.kafka = kafka;
            this.mongo = mongo;
        }

        private Embedded started() {
            try {
                Together.run(kafka::start, mongo::start);
                return this;
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }

        /** The broker. */
        public EmbeddedKafka kafka() {
            return kafka;
        }

        /** The MongoDB. */
        public EmbeddedMongo mongo() {
            return mongo;
        }

        @Override
        public String bootstrapServers() {
            return kafka.bootstrapServers();
        }

        @Override
        public String mongoUri() {
            return mongo.uri();
        }

        /** Returns when both are stopped. Their data stays. */
        @Override
        public void close() {
            Together.run(kafka::stop, mongo::stop);
        }
    }

    /** A Kafka and a MongoDB elsewhere. */
    record External(String bootstrapServers, String mongoUri) implements Infra {

        @Override
        public void close() {}
    }
}
