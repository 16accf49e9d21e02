package press.galley.messaging.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import press.galley.events.ArticleId;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.decision.Outcome;
import press.galley.messaging.memory.DisturbedHeads;
import press.galley.messaging.memory.DisturbedHistory;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.memory.Told;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofread;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.util.ArrayList;
import java.util.List;

class FilingTest {

    private final Stores stores = Stores.inMemory();
    private final DisturbedHeads heads = new DisturbedHeads(stores.heads());
    private final DisturbedHistory history = new DisturbedHistory(stores.history());
    private final Told told = new Told();
    private final Aggregates<Proof, Proofread> aggregates =
            new Aggregates<>(new ProofType(), heads, history, told, new HandClock());
    private final ArticleId article = Words.anArticle();

    @Test
    void a_version_is_filed_right_after_the_commit_and_not_before() {
        List<Integer> before = new ArrayList<>();
        heads.beforeCommit(() -> before.addAll(numbers()));

        lay("First");

        assertThat(before).isEmpty();
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void what_does_not_make_a_version_files_nothing() {
        lay("First");
        history.beforeFiling(FilingTest::storeIsAway);

        aggregates.change(article, Proofs.mark("typo"));

        assertThat(numbers()).containsExactly(1);
        assertThat(aggregates.find(article).orElseThrow().marks()).containsExactly("typo");
    }

    @Test
    void a_version_that_could_not_be_filed_is_committed_and_told_all_the_same() {
        history.beforeFiling(FilingTest::storeIsAway);

        assertThat(lay("First")).isInstanceOf(Outcome.Done.class);

        assertThat(numbers()).isEmpty();
        assertThat(told.messages()).hasSize(1);
    }

    @Test
    void a_version_that_could_not_be_filed_is_filed_before_the_head_moves_on() {
        history.beforeFiling(FilingTest::storeIsAway);
        lay("First");
        List<Integer> before = new ArrayList<>();
        heads.beforeCommit(() -> before.addAll(numbers()));

        lay("Second");

        assertThat(before).as("filed when the head moved on").containsExactly(1);
        assertThat(numbers()).containsExactly(1, 2);
        assertThat(history.find(article, 1).orElseThrow().content())
                .isEqualTo(Words.about("First"));
    }

    @Test
    void while_nothing_can_be_filed_the_head_does_not_move_on() {
        history.beforeFiling(FilingTest::storeIsAway);
        lay("First");
        history.beforeFiling(FilingTest::storeIsAway);

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> lay("Second"));

        assertThat(aggregates.find(article).orElseThrow().number()).isEqualTo(1);
        lay("Second");
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void other_words_in_the_history_than_in_the_head_stop_it_with_an_alarm() {
        stores.history().file(ProofType.filing(article, 1, Words.about("Forged")));

        assertThatExceptionOfType(HistoryConflict.class).isThrownBy(() -> lay("First"));
        Proof stopped = aggregates.find(article).orElseThrow();
        assertThatExceptionOfType(HistoryConflict.class).isThrownBy(() -> lay("Second"));

        assertThat(aggregates.find(article)).contains(stopped);
        assertThat(history.find(article, 1).orElseThrow().content())
                .isEqualTo(Words.about("Forged"));
    }

    private Outcome<Proof> lay(String headline) {
        return aggregates.change(article, Proofs.lay(Words.about(headline)));
    }

    private List<Integer> numbers() {
        return stores.history().from(article, 1, 10).stream().map(Filing::number).toList();
    }

    private static void storeIsAway() {
        throw new DataAccessResourceFailureException("away");
    }
}
