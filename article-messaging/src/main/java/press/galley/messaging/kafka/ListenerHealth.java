package press.galley.messaging.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the listener still hears: an error that stopped it would otherwise go unnoticed. */
final class ListenerHealth implements HealthIndicator {

    private final Messaging messaging;

    ListenerHealth(Messaging messaging) {
        this.messaging = messaging;
    }

    @Override
    public Health health() {
        return messaging.isListening()
                ? Health.up().build()
                : Health.down()
                        .withDetail(
                                "reason", "the listener has not started, or an error stopped it")
                        .build();
    }
}
