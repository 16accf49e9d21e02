package press.galley.publish.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import press.galley.events.wire.Envelope;
import press.galley.messaging.kafka.MessagingProperties;
import press.galley.messaging.outbox.Log;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;

class ProjectionHealthTest {

    @Test
    void waiting_for_kafka_is_no_fault_of_the_projection() {
        assertThat(healthWhen(false).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_projection_that_does_not_start_although_kafka_is_there_is_down() {
        assertThat(healthWhen(true).getStatus()).isEqualTo(Status.DOWN);
    }

    private static Health healthWhen(boolean kafkaIsThere) {
        MessagingProperties messaging =
                new MessagingProperties((short) 1, 1, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        Projection notStarted =
                new Projection(new ALog(kafkaIsThere), messaging, new Properties(), Map.of());
        return new ProjectionHealth(notStarted).health();
    }

    private record ALog(boolean isReady) implements Log {

        @Override
        public void append(Envelope envelope, byte[] data) {
            throw new AssertionError("the projection writes by itself");
        }
    }
}
