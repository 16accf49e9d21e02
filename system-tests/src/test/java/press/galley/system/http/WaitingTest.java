package press.galley.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** {@code Prefer: wait} (RFC 7240) holds an answer until there is something to say. */
@ExtendWith(SharedNewsroom.class)
class WaitingTest {

    /** Far longer than anything takes here: an answer that comes before is an early one. */
    private static final String LONG = "wait=28";

    private static final Duration EARLY = Duration.ofSeconds(20);

    private final NewsroomUnderTest newsroom;

    WaitingTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void a_writer_waits_until_the_review_is_decided_and_no_longer() {
        Article article = newsroom.aDraft().submitted();
        CompletableFuture<Timed> waiting =
                inTheMeantime(() -> article.by(WRITER).readsDraft("?until=decided", LONG));

        article.by(EDITOR).rejects(article.submissionHash(), "No.").expect(201);

        Timed answer = waiting.join();
        assertThat(answer.answer().text("standing")).isEqualTo("rejected");
        assertThat(answer.took()).isLessThan(EARLY);
    }

    @Test
    void a_decision_ends_the_waiting_of_a_writer_who_wrote_on() {
        Article article = newsroom.aDraft().submitted().rewritten("The next version.\n");
        CompletableFuture<Timed> waiting =
                inTheMeantime(() -> article.by(WRITER).readsDraft("?until=decided", LONG));

        article.by(EDITOR).rejects(article.submissionHash(), "No.").expect(201);

        Timed answer = waiting.join();
        assertThat(answer.answer().json().at("/submission/outcome/result").asString())
                .isEqualTo("rejected");
        assertThat(answer.took()).isLessThan(EARLY);
    }

    @Test
    void a_reader_waits_until_the_article_is_there() {
        Article article = newsroom.aDraft().submitted();
        CompletableFuture<Timed> waiting =
                inTheMeantime(() -> article.byAnybody().readsPublication(1, LONG));

        article.approved();

        assertThat(waiting.join().answer().status()).isEqualTo(200);
        assertThat(waiting.join().took()).isLessThan(EARLY);
    }

    @Test
    void a_reader_waits_for_the_next_revision() {
        Article article = newsroom.aDraft().published();
        CompletableFuture<Timed> waiting =
                inTheMeantime(() -> article.byAnybody().readsPublication(2, LONG));

        article.rewritten("Two.\n").submittedAs("update", "").approved();

        assertThat(waiting.join().answer().text("revision")).isEqualTo("2");
        assertThat(waiting.join().took()).isLessThan(EARLY);
    }

    @Test
    void a_retraction_ends_the_waiting_for_a_revision() {
        Article article = newsroom.aDraft().published();
        CompletableFuture<Timed> waiting =
                inTheMeantime(() -> article.byAnybody().readsPublication(2, LONG));

        article.retracted("Wrong.", "It was wrong.");

        assertThat(waiting.join().answer().status()).isEqualTo(410);
        assertThat(waiting.join().took()).isLessThan(EARLY);
    }

    @Test
    void an_editor_waits_until_there_is_something_to_read() {
        Article article = newsroom.aDraft();
        CompletableFuture<Timed> waiting =
                inTheMeantime(() -> article.by(CHIEF).readsRoundFrom(1, LONG));

        article.by(WRITER).submits(Map.of("version", 1, "kind", "new")).expect(201);

        assertThat(waiting.join().answer().status()).isEqualTo(200);
        assertThat(waiting.join().took()).isLessThan(EARLY);
    }

    @Test
    void what_does_not_come_in_time_is_answered_as_it_is() {
        Article article = newsroom.aDraft().submitted();

        Timed answer = timed(() -> article.by(WRITER).readsDraft("?until=decided", "wait=1"));

        assertThat(answer.answer().expect(200).text("standing")).isEqualTo("in-review");
        assertThat(answer.took()).isBetween(Duration.ofSeconds(1), EARLY);
    }

    @Test
    void who_prefers_nothing_does_not_wait() {
        Article article = newsroom.aDraft();

        Timed answer = timed(() -> article.by(WRITER).readsDraft("?until=published"));

        assertThat(answer.answer().text("standing")).isEqualTo("editing");
        assertThat(answer.took()).isLessThan(EARLY);
    }

    private static CompletableFuture<Timed> inTheMeantime(Supplier<Answer> request) {
        return CompletableFuture.supplyAsync(
                () -> timed(request), task -> Thread.ofVirtual().start(task));
    }

    private static Timed timed(Supplier<Answer> request) {
        long start = System.nanoTime();
        Answer answer = request.get();
        return new Timed(answer, Duration.ofNanos(System.nanoTime() - start));
    }

    private record Timed(Answer answer, Duration took) {}
}
