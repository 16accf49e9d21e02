package press.galley.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

import press.galley.events.ArticleId;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.UnreadableRecord;
import press.galley.infra.Ports;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.memory.MemoryDeadLetters.DeadLetter;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.Words;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** While something is away nobody is to blame: the record has to come again. */
class InboxOutageTest {

    private final Handlers handlers = new Handlers();
    private final Desk desk = new Desk(Stores.inMongo(), handlers.hearing());
    private final ArticleId article = Words.anArticle();

    @Test
    void while_the_store_is_away_the_record_has_to_come_again_and_nothing_is_parked() {
        desk.heads.beforeCommit(
                () -> {
                    throw new DataAccessResourceFailureException("away");
                });

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(this::submit);

        assertThat(handlers.asked()).as("an outage is no failed try").isEqualTo(1);
        assertThat(desk.parked()).isEmpty();
        assertThat(desk.seen(article)).isZero();

        submit();

        assertThat(desk.seen(article)).isEqualTo(1);
    }

    @Test
    void a_mongodb_that_does_not_answer_is_known_for_what_it_is() {
        try (MongoClient nobody =
                MongoClients.create(
                        Stores.settings()
                                .applyToClusterSettings(
                                        cluster ->
                                                cluster.applyConnectionString(nowhere())
                                                        .serverSelectionTimeout(
                                                                200, TimeUnit.MILLISECONDS))
                                .build())) {
            Desk cutOff =
                    new Desk(Stores.inMongo(new MongoTemplate(nobody, "none")), handlers.hearing());

            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> cutOff.inbox.accept(delivered()))
                    .matches(StoreUnavailable::isCauseOf);
            assertThat(handlers.asked()).isZero();
        }
    }

    @Test
    void a_failure_that_is_the_messages_own_is_no_outage() {
        assertThat(StoreUnavailable.isCauseOf(new IllegalStateException("broken"))).isFalse();
        assertThat(StoreUnavailable.isCauseOf(new AssertionError("broken"))).isFalse();
        assertThat(
                        StoreUnavailable.isCauseOf(
                                new IllegalStateException(
                                        new DataAccessResourceFailureException("away"))))
                .isTrue();
    }

    @Test
    void an_unreadable_record_goes_to_the_dead_letters_at_once_and_the_rest_goes_on() {
        ProducerRecord<String, byte[]> broken =
                new ProducerRecord<>("galley.drafts", article.value(), new byte[] {1, 2, 3});
        ConsumerRecord<String, byte[]> kafka = Drafted.delivered(broken, 8);

        desk.inbox.accept(kafka);
        submit();

        DeadLetter letter = desk.deadLetters.all().getFirst();
        assertThat(desk.deadLetters.all()).hasSize(1);
        assertThat(letter.letter()).isSameAs(kafka);
        assertThat(letter.reason())
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("ce_");
        assertThat(desk.counted("galley.inbox.unreadable")).isEqualTo(1);
        assertThat(desk.parked()).isEmpty();
        assertThat(desk.seen(article)).isEqualTo(1);
    }

    @Test
    void an_event_that_nobody_knows_is_a_dead_letter_too() {
        ProducerRecord<String, byte[]> sent =
                CloudEvents.toRecord(Drafted.submission(article, 1, Words.about("A bridge")));
        sent.headers()
                .remove("ce_type")
                .add("ce_type", "press.galley.draft.sung.v1".getBytes(StandardCharsets.UTF_8));

        desk.inbox.accept(Drafted.delivered(sent, 0));

        assertThat(desk.deadLetters.all())
                .singleElement()
                .satisfies(
                        letter ->
                                assertThat(letter.reason())
                                        .hasMessageContaining("press.galley.draft.sung.v1"));
    }

    @Test
    void a_record_that_cannot_even_be_kept_as_a_dead_letter_has_to_come_again() {
        desk.deadLetters.isAway(true);
        ProducerRecord<String, byte[]> broken =
                new ProducerRecord<>("galley.drafts", article.value(), new byte[0]);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> desk.inbox.accept(Drafted.delivered(broken, 0)));

        desk.deadLetters.isAway(false);
        desk.inbox.accept(Drafted.delivered(broken, 0));
        assertThat(desk.deadLetters.all()).hasSize(1);
    }

    private void submit() {
        desk.inbox.accept(delivered());
    }

    private ConsumerRecord<String, byte[]> delivered() {
        return Drafted.delivered(Drafted.submission(article, 1, Words.about("A bridge")));
    }

    private static ConnectionString nowhere() {
        return new ConnectionString("mongodb://localhost:" + Ports.free());
    }
}
