package press.galley.messaging.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

import press.galley.events.Topic;
import press.galley.messaging.inbox.DeadLetters;
import press.galley.messaging.inbox.Inbox;
import press.galley.messaging.outbox.Log;
import press.galley.messaging.outbox.Sweeper;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes the Kafka parts of one service, which share their topics and their connection. */
public final class KafkaSide implements AutoCloseable {

    private final String group;
    private final KafkaProperties application;
    private final MessagingProperties properties;
    private final Set<Topic> heard;
    private final Topics topics;
    private final Admin admin;

    /**
     * For a service that writes some topics and hears others.
     *
     * @param group the name of the service, which is its consumer group
     */
    public KafkaSide(
            String group,
            KafkaProperties application,
            MessagingProperties properties,
            Set<Topic> writes,
            Set<Topic> heard) {
        this.group = group;
        this.application = application;
        this.properties = properties;
        this.heard = heard;
        this.topics = new Topics(writes, heard, properties);
        Map<String, Object> settings = new HashMap<>(application.buildAdminProperties());
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, group + "-admin");
        settings.put(AdminClientConfig.METRIC_REPORTER_CLASSES_CONFIG, "");
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        this.admin = Admin.create(settings);
    }

    /** Producers with the settings that the promises rest on. */
    public ProducerFactory<String, byte[]> producers() {
        return new DefaultKafkaProducerFactory<>(
                ClientSettings.producer(application.buildProducerProperties(), group));
    }

    /** What the relay writes to. */
    public Log log(KafkaTemplate<String, byte[]> kafka) {
        return new KafkaLog(kafka, topics);
    }

    /** Where unreadable records go. */
    public DeadLetters deadLetters(KafkaTemplate<String, byte[]> kafka) {
        return new KafkaDeadLetters(kafka);
    }

    /**
     * Starts and stops sending and hearing.
     *
     * @param indexes makes sure that the store's indexes are there, before the first round
     */
    public SmartLifecycle messaging(Runnable indexes, Sweeper sweeper, Inbox<?, ?> inbox) {
        Map<String, Object> settings =
                ClientSettings.consumer(application.buildConsumerProperties(), group);
        Consumer<ConsumerRecord<String, byte[]>> accept = inbox::accept;
        Listener listener = new Listener(settings, group, heard, accept);
        return new Messaging(
                topics, admin, indexes, listener, sweeper, inbox, properties.sweepInterval());
    }

    /** Whether the listener hears. */
    public HealthIndicator listenerHealth(SmartLifecycle messaging) {
        return new ListenerHealth((Messaging) messaging);
    }

    /** Whether Kafka answers. */
    public HealthIndicator kafkaHealth() {
        return new KafkaHealth(admin);
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ofSeconds(1));
    }
}
