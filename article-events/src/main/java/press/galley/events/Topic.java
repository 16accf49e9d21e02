package press.galley.events;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The topics, who writes each, and for how long it is kept. */
public enum Topic {
    /** What writers do; draft-service. */
    DRAFTS("galley.drafts", "/galley/draft-service", Duration.ofDays(30)),
    /** What editors decide; review-service. */
    REVIEWS("galley.reviews", "/galley/review-service", Duration.ofDays(30)),
    /** What becomes of approvals, between the services; publish-service. */
    RELEASES("galley.releases", "/galley/publish-service", Duration.ofDays(30)),
    /** What readers see: the public log; publish-service. */
    PUBLICATIONS("galley.publications", "/galley/publish-service", null);

    /** Every topic has six partitions; raising that later would break the order. */
    public static final int PARTITIONS = 6;

    private final String name;
    private final String source;
    private final @Nullable Duration retention;

    Topic(String name, String source, @Nullable Duration retention) {
        this.name = name;
        this.source = source;
        this.retention = retention;
    }

    /** The name in Kafka. */
    public String topicName() {
        return name;
    }

    /** The {@code source} of its events (CloudEvents 1.0). */
    public String source() {
        return source;
    }

    /** How long Kafka keeps a record; empty for ever. */
    public Optional<Duration> retention() {
        return Optional.ofNullable(retention);
    }

    /** The topic with a name in Kafka, if it is one of Galley's. */
    public static Optional<Topic> named(String topicName) {
        return Arrays.stream(values()).filter(topic -> topic.name.equals(topicName)).findFirst();
    }
}
