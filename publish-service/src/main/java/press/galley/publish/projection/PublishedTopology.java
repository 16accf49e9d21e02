package press.galley.publish.projection;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

import press.galley.events.Topic;

/** From the public log to the compacted topic: same key, same partition, same headers. */
final class PublishedTopology {

    /** The compacted topic. */
    static final String PUBLISHED = "galley.published";

    private static final String LOG = "log";
    private static final String LATEST = "latest";

    private PublishedTopology() {}

    static Topology build() {
        return new Topology()
                .addSource(
                        LOG,
                        new StringDeserializer(),
                        new ByteArrayDeserializer(),
                        Topic.PUBLICATIONS.topicName())
                .addProcessor(LATEST, LatestRevisions::new, LOG)
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(LatestRevisions.LAST_SEQUENCES),
                                Serdes.String(),
                                Serdes.Long()),
                        LATEST)
                .addSink(
                        "published",
                        PUBLISHED,
                        new StringSerializer(),
                        new ByteArraySerializer(),
                        LATEST);
    }
}
