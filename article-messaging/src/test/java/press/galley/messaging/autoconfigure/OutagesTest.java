package press.galley.messaging.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

import press.galley.events.ArticleId;
import press.galley.events.wire.CloudEvents;
import press.galley.infra.SharedInfra;
import press.galley.messaging.inbox.ParkedEvents;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.outbox.PendingEvents;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.Proofread;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.time.Duration;
import java.util.List;

/** What an application does while the real Kafka or the real MongoDB is away and comes back. */
class OutagesTest {

    private static final ConfigurableApplicationContext SERVICE = ProofService.run("outages");

    private final ArticleId article = Words.anArticle();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void while_kafka_is_away_commands_are_taken_and_told_when_it_is_back() {
        awaitHealth("listeners", Status.UP);
        SharedInfra.get().kafka().stop();
        try {
            awaitHealth("kafka", Status.DOWN);
            aggregates().change(article, Proofs.lay(Words.about("A bridge")));
            aggregates().change(article, Proofs.pass());
            assertThat(SERVICE.getBean(PendingEvents.class).of(article)).hasSize(2);
        } finally {
            SharedInfra.get().kafka().start();
        }

        try (Broker broker = new Broker()) {
            List<ConsumerRecord<String, byte[]>> told =
                    broker.read("galley.reviews", article.value(), 2);
            assertThat(told)
                    .extracting(kafka -> Broker.headers(kafka).get("ce_sequence"))
                    .startsWith("1")
                    .contains("2");
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> SERVICE.getBean(PendingEvents.class).of(article).isEmpty());
    }

    @Test
    void while_mongodb_is_away_events_wait_in_kafka_and_are_handled_when_it_is_back() {
        awaitHealth("listeners", Status.UP);
        SharedInfra.get().mongo().stop();
        try (Broker broker = new Broker()) {
            awaitHealth("mongo", Status.DOWN);
            broker.send(CloudEvents.toRecord(Drafted.submission(article, 1, Words.about("A"))));
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> aggregates().find(article));
        } finally {
            SharedInfra.get().mongo().start();
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> aggregates().find(article).isPresent());
        assertThat(SERVICE.getBean(ParkedEvents.class).all("galley-outages", 1000))
                .filteredOn(parked -> parked.article().equals(article))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Aggregates<Proof, Proofread> aggregates() {
        return SERVICE.getBean(Aggregates.class);
    }

    private static void awaitHealth(String name, Status status) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ProofService.health(SERVICE, name).equals(status));
    }
}
