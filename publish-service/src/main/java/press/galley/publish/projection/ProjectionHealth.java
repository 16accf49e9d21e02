package press.galley.publish.projection;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the projection runs, or waits for a Kafka that has not been there yet. */
final class ProjectionHealth implements HealthIndicator {

    private static final String STATE = "state";

    private final Projection projection;

    ProjectionHealth(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Health health() {
        return projection.state().map(ProjectionHealth::of).orElseGet(this::notStarted);
    }

    private Health notStarted() {
        return projection.waitsForKafka()
                ? Health.up().withDetail(STATE, "waits for Kafka").build()
                : Health.down().withDetail(STATE, "cannot start; the log says why").build();
    }

    private static Health of(KafkaStreams.State state) {
        boolean well = state.hasNotStarted() || state.isRunningOrRebalancing();
        return (well ? Health.up() : Health.down()).withDetail(STATE, state.name()).build();
    }
}
