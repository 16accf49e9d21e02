package press.galley.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.events.ArticleId;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.inbox.ParkedEvent.State;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Words;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** Records that cannot be handled: the article is parked, and all others go on. */
class InboxFailureTest {

    private final Handlers handlers = new Handlers();
    private final Desk desk = new Desk(Stores.inMongo(), handlers.hearing());
    private final ArticleId article = Words.anArticle();

    @Test
    void a_handler_that_fails_twice_and_then_works_has_handled_it() {
        Queue<Throwable> failures =
                new ArrayDeque<>(List.of(new IllegalStateException(), new AssertionError()));
        handlers.fail(article, failures::poll);

        submit(1);

        assertThat(handlers.asked()).isEqualTo(3);
        assertThat(desk.seen(article)).isEqualTo(1);
        assertThat(desk.parked()).isEmpty();
        assertThat(desk.counted("galley.inbox.parked")).isZero();
    }

    @Test
    void a_handler_that_always_fails_has_its_record_parked_after_three_tries() {
        handlers.fail(article, () -> new IllegalStateException("no room on the shelf"));
        ConsumerRecord<String, byte[]> kafka = delivered(1);

        desk.inbox.accept(kafka);

        assertThat(handlers.asked()).isEqualTo(3);
        assertThat(desk.seen(article)).isZero();
        ParkedEvent failed = desk.failed();
        assertThat(failed.sequence()).isEqualTo(1);
        assertThat(failed.attempts()).isEqualTo(3);
        assertThat(failed.reason()).contains("IllegalStateException", "no room on the shelf");
        assertThat(failed.parkedAt()).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(failed.record().value()).isEqualTo(kafka.value());
        assertThat(desk.counted("galley.inbox.parked")).isEqualTo(1);
    }

    @Test
    void behind_a_failed_record_its_articles_later_ones_wait_and_other_articles_go_on() {
        handlers.fail(article, () -> new IllegalStateException("broken"));
        ArticleId other = Words.anArticle();

        submit(1);
        submit(2);
        desk.hears(Drafted.withdrawal(article, 3));
        desk.hears(Drafted.submission(other, 1, Words.about("Elsewhere")));
        desk.inbox.sweep();

        assertThat(desk.parkedAs()).containsExactly("1 FAILED", "2 WAITING", "3 WAITING");
        assertThat(desk.seen(article)).isZero();
        assertThat(desk.seen(other)).isEqualTo(1);
        assertThat(handlers.asked()).as("a round does not try a failed one").isEqualTo(4);
    }

    @Test
    void a_failed_record_that_comes_again_and_works_is_followed_by_all_that_waits() {
        handlers.fail(article, () -> new IllegalStateException("broken"));
        submit(1);
        submit(2);
        submit(3);
        handlers.work(article);

        submit(1);
        desk.inbox.sweep();

        assertThat(desk.seen(article)).isEqualTo(3);
        assertThat(desk.parked()).as("also the failed one, which was handled").isEmpty();
    }

    @Test
    void one_that_fails_when_its_turn_comes_stops_those_behind_it() {
        submit(3);
        submit(2);
        handlers.fail(article, () -> handlers.asked() == 1 ? null : new AssertionError("two"));

        submit(1);

        assertThat(desk.parkedAs()).containsExactly("2 FAILED", "3 WAITING");
        assertThat(desk.failed().attempts()).isEqualTo(3);
        assertThat(desk.seen(article)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void an_error_of_a_handler_parks_its_article_like_any_failure(Throwable error) {
        handlers.fail(article, () -> error);

        submit(1);

        assertThat(desk.parkedAs()).containsExactly("1 FAILED");
        assertThat(desk.failed().reason()).contains(error.getClass().getSimpleName());
    }

    static Stream<Throwable> errors() {
        return Stream.of(
                new AssertionError("wrong"),
                new NoClassDefFoundError("gone"),
                new StackOverflowError());
    }

    @Test
    void when_the_machine_is_at_its_end_nothing_is_parked() {
        handlers.fail(article, OutOfMemoryError::new);

        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> submit(1));

        assertThat(desk.parked()).isEmpty();
        assertThat(desk.seen(article)).isZero();
    }

    @Test
    void an_event_that_this_service_cannot_honour_yet_is_parked_and_named() {
        desk.hears(Drafted.erasure(article, 1));
        submit(2);

        assertThat(desk.parkedAs()).containsExactly("1 FAILED", "2 WAITING");
        assertThat(desk.failed().reason()).contains("ContentErased");
        assertThat(desk.failed().state()).isEqualTo(State.FAILED);
    }

    @Test
    void other_words_in_the_history_park_the_article_and_stay_as_they_are() {
        submit(1);
        desk.stores.history().file(ProofType.filing(article, 2, Words.about("Forged")));
        submit(2);

        submit(3);

        assertThat(desk.failed().reason()).contains("HistoryConflict", article + ":2");
        assertThat(desk.stores.history().find(article, 2).orElseThrow().content())
                .isEqualTo(Words.about("Forged"));
    }

    private void submit(long sequence) {
        desk.inbox.accept(delivered(sequence));
    }

    private ConsumerRecord<String, byte[]> delivered(long sequence) {
        return Drafted.delivered(
                Drafted.submission(article, sequence, Words.about("Sheet " + sequence)));
    }
}
