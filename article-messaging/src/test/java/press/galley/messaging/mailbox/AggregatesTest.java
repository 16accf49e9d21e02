package press.galley.messaging.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.messaging.contract.AtOnce;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;
import press.galley.messaging.inbox.StoreUnavailable;
import press.galley.messaging.memory.DisturbedHeads;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.memory.Told;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofread;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class AggregatesTest {

    private final Stores stores = Stores.inMemory();
    private final DisturbedHeads heads = new DisturbedHeads(stores.heads());
    private final Told told = new Told();
    private final Aggregates<Proof, Proofread> aggregates = over(heads, stores.history());
    private final ArticleId article = Words.anArticle();

    private Aggregates<Proof, Proofread> over(Heads over, History history) {
        return new Aggregates<>(new ProofType(), over, history, told, new HandClock());
    }

    @Test
    void state_and_messages_are_committed_together_and_then_handed_over() {
        Outcome<Proof> outcome = aggregates.change(article, Proofs.lay(Words.about("A bridge")));

        Proof laid = new Proof(article, 1, Words.about("A bridge"), List.of(), false);
        assertThat(outcome).isEqualTo(new Outcome.Done<>(laid, true));
        assertThat(aggregates.find(article)).contains(laid);
        Head stored = head();
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.mailbox().sequence(Topic.REVIEWS)).isEqualTo(1);
        assertThat(told.messages())
                .extracting(ArticleMessage::envelope)
                .isEqualTo(stored.mailbox().pending().stream().map(Pending::envelope).toList())
                .hasSize(1);
    }

    @Test
    void an_article_of_which_nothing_is_known_is_not_found() {
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));

        assertThat(aggregates.find(Words.anArticle())).isEmpty();
    }

    @Test
    void a_refused_command_changes_nothing() {
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        aggregates.change(article, Proofs.pass());
        Head before = head();
        Told nobody = new Told();

        Outcome<Proof> outcome = telling(nobody).change(article, Proofs.mark("typo"));

        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused<>(
                                aggregates.find(article).orElseThrow(), new Proofs.IsPassed()));
        assertThat(head()).isEqualTo(before);
        assertThat(nobody.messages()).isEmpty();
        assertThat(nobody.mailboxes()).isEmpty();
    }

    @Test
    void a_refused_first_command_leaves_no_document_behind() {
        Outcome<Proof> outcome = aggregates.change(article, Proofs.mark("typo"));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(stores.heads().load(article)).isEmpty();
    }

    @Test
    void a_command_that_was_carried_out_before_changes_nothing() {
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        Head before = head();

        Outcome<Proof> outcome = aggregates.change(article, _ -> Decision.unchanged());

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(((Outcome.Done<Proof>) outcome).changed()).isFalse();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void what_is_told_to_nobody_is_committed_all_the_same() {
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        Head before = head();

        aggregates.change(article, Proofs.read());

        assertThat(head().revision()).isEqualTo(2);
        assertThat(head().mailbox()).isEqualTo(before.mailbox());
    }

    @Test
    void while_something_waits_the_mailbox_is_read_before_anything_newer_is_sent() {
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        assertThat(told.mailboxes()).isEmpty();

        aggregates.change(article, Proofs.mark("typo"));

        assertThat(told.messages()).as("handed over by the first change alone").hasSize(1);
        assertThat(told.mailboxes()).containsExactly(article);
    }

    @Test
    void a_command_that_loses_a_race_is_decided_again_on_what_won() {
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        heads.beforeCommit(() -> other().change(article, Proofs.pass()));

        Outcome<Proof> outcome = aggregates.change(article, Proofs.mark("typo"));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.state().marks()).isEmpty();
        assertThat(head().revision()).isEqualTo(2);
        assertThat(head().mailbox().sequence(Topic.REVIEWS)).isEqualTo(2);
    }

    @Test
    void a_first_command_that_loses_a_race_is_decided_again_on_what_won() {
        heads.beforeCommit(() -> other().change(article, Proofs.lay(Words.about("First"))));

        Outcome<Proof> outcome = aggregates.change(article, Proofs.lay(Words.about("Second")));

        assertThat(outcome.state().number()).isEqualTo(2);
        assertThat(outcome.state().content()).isEqualTo(Words.about("Second"));
        assertThat(head().mailbox().pending())
                .extracting(pending -> pending.envelope().sequence())
                .containsExactly(1L, 2L);
    }

    @Test
    void when_the_store_dies_during_the_commit_nothing_is_handed_over() {
        heads.beforeCommit(
                () -> {
                    throw new DataAccessResourceFailureException("away");
                });

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> aggregates.change(article, Proofs.lay(Words.about("A bridge"))));

        assertThat(told.messages()).isEmpty();
        assertThat(stores.heads().load(article)).isEmpty();
    }

    @Test
    void who_loses_every_race_gives_up_and_may_try_again() {
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        for (int i = 0; i < 50; i++) {
            heads.beforeCommit(() -> other().change(article, Proofs.read()));
        }

        assertThatExceptionOfType(Contended.class)
                .isThrownBy(() -> aggregates.change(article, Proofs.mark("typo")))
                .withMessageContaining(article.value())
                .matches(StoreUnavailable::isCauseOf, "passes by itself");

        aggregates.change(article, Proofs.mark("typo"));
        assertThat(aggregates.find(article).orElseThrow().marks()).containsExactly("typo");
    }

    @ParameterizedTest
    @MethodSource("allStores")
    void many_who_write_at_once_all_succeed_and_the_sequences_have_no_gap(Stores each) {
        Aggregates<Proof, Proofread> shared = over(each.heads(), each.history());
        shared.change(article, Proofs.lay(Words.about("A bridge")));

        List<Outcome<Proof>> outcomes =
                AtOnce.each(12, i -> shared.change(article, Proofs.mark("mark " + i)));

        assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
        Head stored = each.heads().load(article).orElseThrow();
        assertThat(stored.revision()).isEqualTo(13);
        assertThat(stored.mailbox().pending())
                .extracting(pending -> pending.envelope().sequence())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 13).boxed().toList());
        assertThat(shared.find(article).orElseThrow().marks()).hasSize(12).doesNotHaveDuplicates();
    }

    static Stream<Stores> allStores() {
        return Stream.of(Stores.inMemory(), Stores.inMongo());
    }

    private Aggregates<Proof, Proofread> telling(Told listener) {
        return new Aggregates<>(
                new ProofType(), heads, stores.history(), listener, new HandClock());
    }

    private Aggregates<Proof, Proofread> other() {
        return over(stores.heads(), stores.history());
    }

    private Head head() {
        return stores.heads().load(article).orElseThrow();
    }
}
