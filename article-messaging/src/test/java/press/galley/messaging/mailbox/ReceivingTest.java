package press.galley.messaging.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.DraftSubmitted;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.messaging.contract.AtOnce;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.memory.DisturbedHeads;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.memory.Told;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofread;
import press.galley.messaging.proofs.Proofread.Laid;
import press.galley.messaging.proofs.Proofread.Marked;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.util.List;

class ReceivingTest {

    private final Stores stores = Stores.inMemory();
    private final DisturbedHeads heads = new DisturbedHeads(stores.heads());
    private final Told told = new Told();
    private final Aggregates<Proof, Proofread> aggregates =
            new Aggregates<>(new ProofType(), heads, stores.history(), told, new HandClock());
    private final ArticleId article = Words.anArticle();

    @Test
    void state_answer_and_what_was_heard_are_one_commit() {
        assertThat(aggregates.receive(message(1), ReceivingTest::lay)).isEqualTo(Receipt.HANDLED);

        Head stored = head();
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.mailbox().seen(Topic.DRAFTS)).isEqualTo(1);
        assertThat(stored.mailbox().pending()).hasSize(1);
        assertThat(told.messages()).hasSize(1);
    }

    @Test
    void a_duplicate_is_not_handled_again() {
        aggregates.receive(message(1), ReceivingTest::lay);
        aggregates.receive(message(2), ReceivingTest::lay);
        Head before = head();

        assertThat(aggregates.receive(message(1), ReceivingTest::lay)).isEqualTo(Receipt.DUPLICATE);
        assertThat(aggregates.receive(message(2), ReceivingTest::lay)).isEqualTo(Receipt.DUPLICATE);

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void one_that_comes_too_early_is_not_handled_yet() {
        aggregates.receive(message(1), ReceivingTest::lay);
        Head before = head();

        assertThat(aggregates.receive(message(3), ReceivingTest::lay)).isEqualTo(Receipt.GAP);

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_refusal_is_heard_and_changes_nothing_else() {
        Receipt receipt =
                aggregates.receive(message(1), (proof, _) -> Proofs.mark("typo").apply(proof));

        assertThat(receipt).isEqualTo(Receipt.HANDLED);
        assertThat(head().mailbox()).isEqualTo(Mailbox.EMPTY.heard(Topic.DRAFTS, 1));
        assertThat(aggregates.find(article).orElseThrow().number()).isZero();
    }

    @Test
    void what_one_message_leads_to_is_numbered_through() {
        aggregates.receive(
                message(1),
                (_, _) ->
                        Decision.accept(
                                new Laid(1, Words.about("Heard")),
                                new Marked("typo"),
                                new Marked("comma")));

        assertThat(told.messages())
                .extracting(sent -> sent.envelope().sequence())
                .containsExactly(1L, 2L, 3L);
        assertThat(head().revision()).isEqualTo(1);
        assertThat(aggregates.find(article).orElseThrow().marks()).containsExactly("typo", "comma");
    }

    @Test
    void a_message_that_loses_a_race_against_a_command_is_decided_again_and_heard_once() {
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        heads.beforeCommit(() -> aggregates.change(article, Proofs.pass()));

        aggregates.receive(message(1), (proof, _) -> Proofs.mark("typo").apply(proof));

        Proof proof = aggregates.find(article).orElseThrow();
        assertThat(proof.passed()).isTrue();
        assertThat(proof.marks()).as("refused on what won the race").isEmpty();
        assertThat(head().mailbox().seen(Topic.DRAFTS)).isEqualTo(1);
        assertThat(head().mailbox().sequence(Topic.REVIEWS)).isEqualTo(2);
    }

    @Test
    void of_one_message_delivered_many_times_at_once_one_is_handled() {
        List<Receipt> receipts =
                AtOnce.each(12, _ -> aggregates.receive(message(1), ReceivingTest::lay));

        assertThat(receipts).containsOnlyOnce(Receipt.HANDLED).contains(Receipt.DUPLICATE);
        assertThat(aggregates.find(article).orElseThrow().number()).isEqualTo(1);
        assertThat(head().mailbox().pending()).hasSize(1);
    }

    @Test
    void when_the_store_dies_during_the_commit_the_message_was_not_heard() {
        heads.beforeCommit(
                () -> {
                    throw new DataAccessResourceFailureException("away");
                });

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> aggregates.receive(message(1), ReceivingTest::lay));
        assertThat(stores.heads().load(article)).isEmpty();

        assertThat(aggregates.receive(message(1), ReceivingTest::lay)).isEqualTo(Receipt.HANDLED);
    }

    @Test
    void an_event_that_does_not_fit_the_state_leaves_everything_as_it_was() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                aggregates.receive(
                                        message(1), (_, _) -> Decision.accept(new Marked("typo"))));

        assertThat(stores.heads().load(article)).isEmpty();
    }

    private static Decision<Proofread> lay(Proof proof, ArticleEvent event) {
        return Proofs.lay(((DraftSubmitted) event).content()).apply(proof);
    }

    private ArticleMessage message(long sequence) {
        return Drafted.submission(article, sequence, Words.about("Heard"));
    }

    private Head head() {
        return stores.heads().load(article).orElseThrow();
    }
}
