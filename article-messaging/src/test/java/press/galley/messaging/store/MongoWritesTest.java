package press.galley.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import press.galley.events.ArticleId;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.Pending;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.memory.Told;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofread;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** What goes over the wire to MongoDB when articles change. */
class MongoWritesTest {

    private final Commands commands = new Commands();
    private final MongoClient client =
            MongoClients.create(Stores.settings().addCommandListener(commands).build());
    private final Stores stores =
            Stores.inMongo(new MongoTemplate(client, "test-" + UUID.randomUUID()));
    private final Aggregates<Proof, Proofread> aggregates =
            new Aggregates<>(
                    new ProofType(), stores.heads(), stores.history(), new Told(), new HandClock());
    private final ArticleId article = Words.anArticle();

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void a_change_that_leaves_the_words_alone_does_not_write_them_again() {
        aggregates.change(article, Proofs.lay(Words.everything()));
        commands.forget();

        aggregates.change(article, Proofs.mark("typo"));

        BsonDocument update = commands.only("update").getArray("updates").get(0).asDocument();
        assertThat(update.getDocument("u").getDocument("$set"))
                .containsOnlyKeys("revision", "marks", "mailbox.sequence.reviews");
        assertThat(update.getDocument("u").getDocument("$push"))
                .containsOnlyKeys("mailbox.pending");
    }

    @Test
    void every_write_is_journaled_by_a_majority_and_every_read_is_of_a_majority() {
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        aggregates.change(article, Proofs.mark("typo"));
        stores.pendingEvents().waitingSince(ProofType.AT, 1);
        stores.pendingEvents().backlog();

        for (CommandStartedEvent command : commands.started) {
            BsonDocument sent = command.getCommand();
            switch (command.getCommandName()) {
                case "insert", "update" -> {
                    BsonDocument concern = sent.getDocument("writeConcern");
                    assertThat(concern.getString("w").getValue()).isEqualTo("majority");
                    assertThat(concern.getBoolean("j").getValue()).isTrue();
                }
                case "find", "aggregate" ->
                        assertThat(sent.getDocument("readConcern").getString("level").getValue())
                                .isEqualTo("majority");
                default -> throw new AssertionError("not thought of: " + sent);
            }
        }
        assertThat(commands.started)
                .extracting(CommandStartedEvent::getCommandName)
                .contains("insert", "update", "find", "aggregate");
    }

    @Test
    void an_article_told_of_many_times_while_kafka_is_away_fits_its_document() {
        String mebibyte = "ä".repeat(500_000);
        for (int i = 1; i <= 20; i++) {
            aggregates.change(article, Proofs.lay(Words.withBody("Sheet " + i, mebibyte)));
            aggregates.change(article, Proofs.pass());
        }

        assertThat(stores.pendingEvents().of(article)).hasSize(40);
        assertThat(stores.pendingEvents().of(article).stream().filter(Pending::carriesContent))
                .hasSize(20);
        assertThat(stores.pendingEvents().content(article, 7).headline()).isEqualTo("Sheet 7");
    }

    private static final class Commands implements CommandListener {

        private final List<CommandStartedEvent> started = new CopyOnWriteArrayList<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            started.add(event);
        }

        void forget() {
            started.clear();
        }

        BsonDocument only(String name) {
            List<CommandStartedEvent> found =
                    started.stream().filter(event -> event.getCommandName().equals(name)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst().getCommand();
        }
    }
}
