package press.galley.messaging.autoconfigure;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import press.galley.events.Topic;
import press.galley.infra.SharedInfra;
import press.galley.messaging.inbox.Handlers;
import press.galley.messaging.inbox.Hearing;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofread;

import java.util.Set;

/**
 * The proofreader as an application: hears {@code galley.drafts}, writes {@code galley.reviews}.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ProofService {

    @Bean
    Keeping keeping() {
        return new Keeping("proofs", "proof_sheets", Set.of(Topic.REVIEWS));
    }

    @Bean
    AggregateType<Proof, Proofread> type() {
        return new ProofType();
    }

    @Bean
    Handlers handlers() {
        return new Handlers();
    }

    @Bean
    Hearing<Proof, Proofread> hearing(Handlers handlers) {
        return handlers.hearing();
    }

    /** Runs on the shared Kafka and MongoDB, in a database and a consumer group of its own. */
    static ConfigurableApplicationContext run(String name) {
        return new SpringApplicationBuilder(ProofService.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.application.name=" + name,
                        "spring.main.banner-mode=off",
                        "spring.kafka.bootstrap-servers=" + SharedInfra.get().bootstrapServers(),
                        "spring.mongodb.uri=" + SharedInfra.get().mongoUri(),
                        "spring.mongodb.database=" + name,
                        "management.health.mongodb.enabled=false",
                        "galley.messaging.sweep-interval=200ms",
                        "galley.messaging.pause-between-tries=1ms")
                .run();
    }

    /** What one of a running application's health indicators says. */
    static Status health(ConfigurableApplicationContext service, String name) {
        Health health = service.getBean(name + "HealthIndicator", HealthIndicator.class).health();
        return health == null ? Status.UNKNOWN : health.getStatus();
    }
}
