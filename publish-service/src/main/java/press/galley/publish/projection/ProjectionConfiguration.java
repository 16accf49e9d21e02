package press.galley.publish.projection;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import press.galley.messaging.kafka.MessagingProperties;
import press.galley.messaging.outbox.Log;

/** The projection, unless {@code galley.publish.projection.enabled} is false. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionProperties.class)
@ConditionalOnBooleanProperty(name = "galley.publish.projection.enabled", matchIfMissing = true)
class ProjectionConfiguration {

    @Bean
    Projection projection(
            Log publicLog,
            MessagingProperties messaging,
            KafkaProperties application,
            ProjectionProperties properties) {
        return new Projection(
                publicLog,
                messaging,
                StreamsSettings.streams(application, messaging, properties.folder()),
                StreamsSettings.admin(application));
    }

    @Bean
    HealthIndicator projectionHealthIndicator(Projection projection) {
        return new ProjectionHealth(projection);
    }
}
