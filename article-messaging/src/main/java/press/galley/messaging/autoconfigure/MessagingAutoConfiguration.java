package press.galley.messaging.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

import press.galley.messaging.inbox.DeadLetters;
import press.galley.messaging.inbox.Hearing;
import press.galley.messaging.inbox.Inbox;
import press.galley.messaging.inbox.InboxMeters;
import press.galley.messaging.inbox.ParkedEvents;
import press.galley.messaging.kafka.KafkaSide;
import press.galley.messaging.kafka.MessagingProperties;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.Heads;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.outbox.Log;
import press.galley.messaging.outbox.PendingEvents;
import press.galley.messaging.outbox.Relay;
import press.galley.messaging.outbox.RelayMeters;
import press.galley.messaging.outbox.Sweeper;
import press.galley.messaging.store.Indexes;
import press.galley.messaging.store.MongoHeads;
import press.galley.messaging.store.MongoHealth;
import press.galley.messaging.store.MongoHistory;
import press.galley.messaging.store.MongoParkedEvents;
import press.galley.messaging.store.MongoPendingEvents;
import press.galley.messaging.store.MongoSettings;

import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Messaging for an application that has a {@link Keeping}, an {@link AggregateType} and a {@link
 * Hearing}. It gets {@link Aggregates} to change its articles with, and their {@link History}.
 */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnBean(Keeping.class)
@EnableConfigurationProperties(MessagingProperties.class)
public class MessagingAutoConfiguration {

    /** Times are told to a millisecond, which is what MongoDB keeps. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    MongoSettings mongoSettings() {
        return new MongoSettings();
    }

    @Bean
    KafkaSide kafkaSide(
            @Value("${spring.application.name}") String service,
            KafkaProperties application,
            MessagingProperties properties,
            Keeping keeping,
            Hearing<?, ?> hearing) {
        return new KafkaSide(
                "galley-" + service, application, properties, keeping.writes(), hearing.topics());
    }

    @Bean
    ProducerFactory<String, byte[]> kafkaProducerFactory(KafkaSide kafka) {
        return kafka.producers();
    }

    @Bean
    KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producers) {
        return new KafkaTemplate<>(producers);
    }

    @Bean
    Log log(KafkaSide kafka, KafkaTemplate<String, byte[]> template) {
        return kafka.log(template);
    }

    @Bean
    DeadLetters deadLetters(KafkaSide kafka, KafkaTemplate<String, byte[]> template) {
        return kafka.deadLetters(template);
    }

    @Bean
    Heads heads(MongoOperations mongo, Keeping keeping) {
        return new MongoHeads(mongo, keeping.collection());
    }

    @Bean
    History history(MongoOperations mongo, Keeping keeping) {
        return new MongoHistory(mongo, keeping.history());
    }

    @Bean
    ParkedEvents parkedEvents(MongoOperations mongo) {
        return new MongoParkedEvents(mongo);
    }

    @Bean
    PendingEvents pendingEvents(
            MongoOperations mongo, Keeping keeping, AggregateType<?, ?> type, History history) {
        return new MongoPendingEvents(mongo, keeping.collection(), type, history);
    }

    @Bean
    RelayMeters relayMeters(MeterRegistry registry, Keeping keeping, Clock clock) {
        return new RelayMeters(registry, keeping.writes(), clock);
    }

    @Bean
    InboxMeters inboxMeters(MeterRegistry registry, Clock clock) {
        return new InboxMeters(registry, clock);
    }

    @Bean
    Relay relay(PendingEvents pendingEvents, Log log, RelayMeters meters) {
        return new Relay(pendingEvents, log, meters);
    }

    @Bean
    Sweeper sweeper(
            PendingEvents pendingEvents,
            Relay relay,
            RelayMeters meters,
            Clock clock,
            MessagingProperties properties) {
        return new Sweeper(pendingEvents, relay, meters, clock, properties.resendAfter());
    }

    @Bean
    <S, E> Aggregates<S, E> aggregates(
            AggregateType<S, E> type, Heads heads, History history, Relay relay, Clock clock) {
        return new Aggregates<>(type, heads, history, relay, clock);
    }

    @Bean
    <S, E> Inbox<S, E> inbox(
            @Value("${spring.application.name}") String service,
            Hearing<S, E> hearing,
            Aggregates<S, E> aggregates,
            ParkedEvents parkedEvents,
            DeadLetters deadLetters,
            InboxMeters meters,
            Clock clock,
            MessagingProperties properties) {
        return new Inbox<>(
                "galley-" + service,
                hearing,
                aggregates,
                parkedEvents,
                deadLetters,
                meters,
                clock,
                properties.pauseBetweenTries());
    }

    @Bean
    SmartLifecycle messaging(
            KafkaSide kafka,
            Sweeper sweeper,
            Inbox<?, ?> inbox,
            MongoOperations mongo,
            Keeping keeping) {
        Indexes indexes =
                new Indexes(mongo, keeping.collection(), keeping.history(), keeping.indexes());
        return kafka.messaging(indexes::ensure, sweeper, inbox);
    }

    @Bean
    HealthIndicator kafkaHealthIndicator(KafkaSide kafka) {
        return kafka.kafkaHealth();
    }

    @Bean
    HealthIndicator listenersHealthIndicator(KafkaSide kafka, SmartLifecycle messaging) {
        return kafka.listenerHealth(messaging);
    }

    @Bean
    HealthIndicator mongoHealthIndicator(MongoOperations mongo) {
        return new MongoHealth(mongo);
    }
}
