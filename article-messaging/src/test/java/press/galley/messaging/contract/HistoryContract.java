package press.galley.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.content.ContentHash;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.mailbox.HistoryConflict;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Words;

import java.util.List;

abstract class HistoryContract {

    private final History history;
    private final ArticleId article = Words.anArticle();

    HistoryContract(Stores stores) {
        this.history = stores.history();
    }

    @Test
    void what_was_filed_is_found_to_the_last_letter() {
        Filing filing = ProofType.filing(article, 7, Words.everything());

        history.file(filing);

        assertThat(history.find(article, 7)).contains(filing);
        assertThat(ContentHash.of(history.find(article, 7).orElseThrow().content()))
                .isEqualTo(filing.hash());
        assertThat(history.find(article, 6)).isEmpty();
        assertThat(history.find(Words.anArticle(), 7)).isEmpty();
    }

    @Test
    void it_holds_what_was_filed_and_nothing_before_that() {
        Filing filing = sheet(1);
        assertThat(history.holds(filing)).isFalse();

        history.file(filing);

        assertThat(history.holds(filing)).isTrue();
        assertThat(history.holds(sheet(2))).isFalse();
    }

    @Test
    void filing_the_same_twice_is_filing_it_once() {
        history.file(sheet(1));
        history.file(sheet(1));

        assertThat(history.from(article, 1, 10)).containsExactly(sheet(1));
    }

    @Test
    void many_who_file_the_same_at_once_file_it_once() {
        AtOnce.each(
                12,
                _ -> {
                    history.file(sheet(1));
                    return true;
                });

        assertThat(history.from(article, 1, 10)).containsExactly(sheet(1));
    }

    @Test
    void other_words_under_the_same_number_are_an_alarm_and_change_nothing() {
        history.file(sheet(1));
        Filing other = ProofType.filing(article, 1, Words.about("Forged"));

        assertThatExceptionOfType(HistoryConflict.class)
                .isThrownBy(() -> history.file(other))
                .withMessageContaining(article + ":1")
                .withMessageContaining(other.hash().hex())
                .withMessageContaining(sheet(1).hash().hex());
        assertThatExceptionOfType(HistoryConflict.class).isThrownBy(() -> history.holds(other));

        assertThat(history.find(article, 1)).contains(sheet(1));
    }

    @Test
    void a_page_begins_where_it_is_told_to_and_ends_when_it_is_full() {
        List.of(10, 3, 1, 2, 11, 4).forEach(number -> history.file(sheet(number)));
        history.file(ProofType.filing(Words.anArticle(), 3, Words.about("Elsewhere")));

        assertThat(numbers(1, 100)).containsExactly(1, 2, 3, 4, 10, 11);
        assertThat(numbers(3, 3)).containsExactly(3, 4, 10);
        assertThat(numbers(5, 100)).containsExactly(10, 11);
        assertThat(numbers(12, 100)).isEmpty();
    }

    private Filing sheet(int number) {
        return ProofType.filing(article, number, Words.about("Sheet " + number));
    }

    private List<Integer> numbers(int first, int most) {
        return history.from(article, first, most).stream().map(Filing::number).toList();
    }
}
