package press.galley.messaging.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;

import press.galley.events.ArticleId;
import press.galley.events.DraftApproved;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.messaging.inbox.Handlers;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.Proofread;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** An application on a real Kafka and a real MongoDB, put together as every service is. */
class ProofServiceTest {

    private static final ConfigurableApplicationContext SERVICE = ProofService.run("proofs");
    private static final Broker BROKER = new Broker();

    private final ArticleId article = Words.anArticle();

    @AfterAll
    static void stop() {
        BROKER.close();
        SERVICE.close();
    }

    @Test
    void an_event_in_kafka_leads_to_an_event_in_kafka() {
        awaitListening();
        ArticleMessage submission = Drafted.submission(article, 1, Words.everything());
        BROKER.send(CloudEvents.toRecord(submission));

        ConsumerRecord<String, byte[]> opened =
                BROKER.read("galley.reviews", article.value(), 1).getFirst();

        assertThat(Broker.headers(opened))
                .contains(
                        entry("ce_specversion", "1.0"),
                        entry("ce_id", "galley.reviews/" + article + "/1"),
                        entry("ce_type", "press.galley.review.opened.v1"),
                        entry("ce_source", "/galley/review-service"),
                        entry("ce_subject", article.value()),
                        entry("ce_dataschema", "urn:galley:schema:press.galley.review.opened.v1"),
                        entry("ce_sequence", "1"),
                        entry("ce_correlationid", article + ":1"),
                        entry("ce_causationid", "galley.drafts/" + article + "/1"),
                        entry("content-type", "application/json"));
        assertThat(Broker.headers(opened).get("ce_traceparent"))
                .matches("00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01");
        assertThat(opened.partition()).as("as the key tells").isBetween(0, 5);
    }

    @Test
    void a_persons_command_leads_to_events_of_one_article_in_order_and_in_one_partition() {
        awaitListening();
        Aggregates<Proof, Proofread> aggregates = aggregates();
        aggregates.change(article, Proofs.lay(Words.everything()));
        aggregates.change(article, Proofs.mark("typo"));
        aggregates.change(article, Proofs.pass());

        List<ConsumerRecord<String, byte[]>> sent =
                BROKER.read("galley.reviews", article.value(), 3);

        assertThat(sent)
                .extracting(kafka -> Broker.headers(kafka).get("ce_sequence"))
                .containsExactly("1", "2", "3");
        assertThat(sent)
                .extracting(ConsumerRecord::partition)
                .containsOnly(sent.get(0).partition());
        DraftApproved approved = (DraftApproved) CloudEvents.read(sent.getLast()).event();
        assertThat(approved.content()).isEqualTo(Words.everything());
        assertThat(Broker.headers(sent.getLast())).doesNotContainKey("ce_causationid");
    }

    @Test
    void an_unreadable_record_becomes_a_dead_letter_with_the_reason() {
        awaitListening();
        byte[] poison = {0, 1, (byte) 0xff, 'x'};
        ProducerRecord<String, byte[]> sent =
                new ProducerRecord<>("galley.drafts", article.value(), poison);
        sent.headers().add("from", "elsewhere".getBytes(StandardCharsets.UTF_8));

        RecordMetadata origin = BROKER.send(sent);

        ConsumerRecord<String, byte[]> letter =
                BROKER.read("galley.drafts-dlt", article.value(), 1).getFirst();
        assertThat(letter.value()).isEqualTo(poison);
        assertThat(letter.partition()).isEqualTo(origin.partition());
        assertThat(Broker.headers(letter))
                .containsEntry("from", "elsewhere")
                .containsEntry("kafka_dlt-original-topic", "galley.drafts");
        assertThat(Broker.headers(letter).get("kafka_dlt-exception-message"))
                .contains("ce_specversion is missing");
    }

    @Test
    void the_topics_are_as_the_promises_need_them() {
        awaitListening();

        Map<String, TopicDescription> topics =
                Broker.described("galley.drafts", "galley.reviews", "galley.drafts-dlt");

        assertThat(topics.values()).allMatch(topic -> topic.partitions().size() == 6);
        String month = Long.toString(Duration.ofDays(30).toMillis());
        for (String name : topics.keySet()) {
            Map<String, String> config = Broker.config(name);
            assertThat(config)
                    .containsEntry("retention.ms", month)
                    .containsEntry("retention.bytes", "-1")
                    .containsEntry("cleanup.policy", "delete")
                    .containsEntry("max.message.bytes", "4194304")
                    .containsEntry("min.insync.replicas", "1");
        }
    }

    @Test
    void the_meters_are_tagged_with_their_topic() {
        awaitListening();
        BROKER.send(CloudEvents.toRecord(Drafted.submission(article, 1, Words.about("A"))));
        BROKER.send(CloudEvents.toRecord(Drafted.submission(article, 1, Words.about("A"))));
        BROKER.send(CloudEvents.toRecord(Drafted.withdrawal(article, 3)));

        await().untilAsserted(
                        () ->
                                assertThat(meters())
                                        .contains(
                                                "galley.inbox.handling galley.drafts",
                                                "galley.inbox.duplicates galley.drafts",
                                                "galley.inbox.gaps galley.drafts",
                                                "galley.inbox.waiting null",
                                                "galley.inbox.waiting.age null",
                                                "galley.outbox.sent galley.reviews",
                                                "galley.outbox.pending galley.reviews",
                                                "galley.outbox.pending.age galley.reviews"));
    }

    @Test
    void the_indexes_that_messaging_needs_are_there() {
        awaitListening();
        MongoOperations mongo = SERVICE.getBean(MongoOperations.class);

        assertThat(mongo.indexOps("proofs").getIndexInfo())
                .anyMatch(
                        index ->
                                index.getIndexFields()
                                        .getFirst()
                                        .getKey()
                                        .equals("mailbox.pending.at"));
        assertThat(mongo.indexOps("proof_sheets").getIndexInfo())
                .anyMatch(index -> index.getIndexFields().getFirst().getKey().equals("article"));
    }

    @Test
    void it_is_healthy_until_its_listener_stops_and_goes_on_where_it_was() {
        awaitListening();
        assertThat(health("kafka")).isEqualTo(Status.UP);
        assertThat(health("mongo")).isEqualTo(Status.UP);
        SmartLifecycle messaging = SERVICE.getBean("messaging", SmartLifecycle.class);

        messaging.stop();

        assertThat(health("listeners")).isEqualTo(Status.DOWN);
        assertThat(messaging.isRunning()).isFalse();
        BROKER.send(CloudEvents.toRecord(Drafted.submission(article, 1, Words.about("Meanwhile"))));

        messaging.start();

        awaitListening();
        assertThat(BROKER.read("galley.reviews", article.value(), 1)).hasSize(1);
    }

    @Test
    void an_error_that_stops_the_listener_does_not_go_unnoticed() {
        awaitListening();
        Handlers handlers = SERVICE.getBean(Handlers.class);
        handlers.fail(article, OutOfMemoryError::new);

        BROKER.send(CloudEvents.toRecord(Drafted.submission(article, 1, Words.about("Too much"))));

        await().until(() -> health("listeners").equals(Status.DOWN));
        handlers.work(article);
        SmartLifecycle messaging = SERVICE.getBean("messaging", SmartLifecycle.class);
        messaging.stop();
        messaging.start();
        assertThat(BROKER.read("galley.reviews", article.value(), 1)).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static Aggregates<Proof, Proofread> aggregates() {
        return SERVICE.getBean(Aggregates.class);
    }

    private static void awaitListening() {
        await().atMost(Duration.ofSeconds(30)).until(() -> health("listeners").equals(Status.UP));
    }

    private static Status health(String name) {
        return ProofService.health(SERVICE, name);
    }

    private static List<String> meters() {
        return SERVICE.getBean(MeterRegistry.class).getMeters().stream()
                .map(Meter::getId)
                .map(id -> id.getName() + " " + id.getTag("topic"))
                .toList();
    }
}
