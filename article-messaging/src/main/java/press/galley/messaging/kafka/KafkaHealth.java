package press.galley.messaging.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

import java.util.concurrent.TimeUnit;

/** Whether Kafka answers. While it does not, the service still takes work, and sends later. */
final class KafkaHealth extends AbstractHealthIndicator {

    private static final long TIMEOUT_SECONDS = 2;

    private final Admin admin;

    KafkaHealth(Admin admin) {
        super("Kafka does not answer");
        this.admin = admin;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        var cluster = admin.describeCluster();
        builder.up()
                .withDetail("cluster", cluster.clusterId().get(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .withDetail(
                        "brokers", cluster.nodes().get(TIMEOUT_SECONDS, TimeUnit.SECONDS).size());
    }
}
