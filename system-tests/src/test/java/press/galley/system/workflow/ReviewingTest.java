package press.galley.system.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR_2;
import static press.galley.system.steps.Refusals.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.events.DraftApproved;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

@ExtendWith(SharedNewsroom.class)
class ReviewingTest {

    private final NewsroomUnderTest newsroom;

    ReviewingTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void a_writer_reads_what_an_editor_wants_changed_and_where() {
        Article article = newsroom.aDraft().submitted();
        Map<String, String> comment =
                Map.of("pointer", "/body", "quote", "full of news", "text", "What news?");
        article.by(EDITOR)
                .decides(
                        "/change-requests",
                        Map.of(
                                "submissionHash",
                                article.submissionHash(),
                                "message",
                                "Say more.",
                                "comments",
                                List.of(comment)))
                .expect(201);

        JsonNode draft = article.draftUntil("decided");
        assertThat(draft.at("/standing").asString()).isEqualTo("changes-requested");
        JsonNode outcome = draft.at("/submission/outcome");
        assertThat(outcome.at("/by").asString()).isEqualTo("editor");
        assertThat(outcome.at("/message").asString()).isEqualTo("Say more.");
        assertThat(outcome.at("/comments/0/quote").asString()).isEqualTo("full of news");
    }

    @Test
    void a_draft_that_was_changed_as_asked_is_approved_in_the_next_round() {
        Article article = newsroom.aDraft().submitted();
        article.by(EDITOR).asksForChanges(article.submissionHash(), "Say more.").expect(201);
        article.draftUntil("decided");
        article.rewritten("The news was good.\n").submitted().approved().live(1);

        assertThat(article.submission()).isEqualTo(2);
        assertThat(article.publication().at("/version").asInt()).isEqualTo(2);
        assertThat(article.log().first(article.id(), DraftApproved.class).json().at("/submission"))
                .isEqualTo(article.round().at("/submission"));
    }

    @Test
    void a_rejection_reaches_the_writer_with_its_reason() {
        Article article = newsroom.aDraft().submitted();
        article.by(EDITOR).rejects(article.submissionHash(), "We had this already.").expect(201);

        JsonNode draft = article.draftUntil("decided");
        assertThat(draft.at("/standing").asString()).isEqualTo("rejected");
        assertThat(draft.at("/submission/outcome/message").asString())
                .isEqualTo("We had this already.");
    }

    @Test
    void a_rejected_version_may_be_submitted_again() {
        Article article = newsroom.aDraft().submitted();
        article.by(EDITOR).rejects(article.submissionHash(), "Not today.").expect(201);
        article.draftUntil("decided");

        article.submitted().approved().live(1);

        assertThat(article.publication().at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void a_submission_that_is_taken_back_in_time_can_no_longer_be_approved() {
        Article article = newsroom.aDraft().submitted();
        String read = article.submissionHash();
        article.by(article.writer()).withdraws(1).expect(200);

        assertThat(article.draftUntil("decided").at("/standing").asString()).isEqualTo("withdrawn");
        assertThat(article.round().at("/state").asString()).isEqualTo("withdrawn");
        assertProblem(article.by(EDITOR).approves(read), 409, "urn:galley:problem:already-decided");
    }

    @Test
    void a_submission_that_was_decided_cannot_be_taken_back() {
        Article article = newsroom.aDraft().submitted().approved();

        JsonNode problem =
                assertProblem(
                        article.by(article.writer()).withdraws(1),
                        409,
                        "urn:galley:problem:already-decided");
        assertThat(problem.at("/detail").asString()).contains("by editor").contains("approved");
    }

    @Test
    void a_newer_submission_takes_the_place_of_an_open_round() {
        Article article = newsroom.aDraft().submitted();
        String read = article.submissionHash();
        article.rewritten("Newer words.\n").submitted();

        assertThat(article.round().at("/submission").asInt()).isEqualTo(2);
        JsonNode first = article.by(EDITOR).readsRound("/rounds/1").expect(200).json();
        assertThat(first.at("/state").asString()).isEqualTo("superseded");
        assertThat(first.at("/outcome/supersededBy").asInt()).isEqualTo(2);
        assertThat(article.submission(1).at("/outcome/result").asString()).isEqualTo("superseded");
        assertProblem(
                article.by(EDITOR).approves(read), 409, "urn:galley:problem:submission-changed");
    }

    @Test
    void earlier_rounds_stay_readable_with_the_words_that_were_read() {
        Article article = newsroom.aDraft().submitted();
        JsonNode words = article.round().at("/content");
        article.by(EDITOR).rejects(article.submissionHash(), "Not like this.").expect(201);
        article.draftUntil("decided");
        article.rewritten("Like this.\n").submitted();

        JsonNode rounds = article.by(EDITOR_2).readsRound("/rounds").expect(200).json();
        assertThat(rounds.at("/items"))
                .extracting(round -> round.at("/state").asString())
                .containsExactly("rejected", "open");
        JsonNode first = article.by(EDITOR_2).readsRound("/rounds/1").expect(200).json();
        assertThat(first.at("/content")).isEqualTo(words);
        assertThat(first.at("/outcome/reason").asString()).isEqualTo("Not like this.");
    }

    @Test
    void writing_goes_on_while_the_submitted_version_is_read() {
        Article article = newsroom.aDraft().submitted();
        JsonNode words = article.round().at("/content");
        article.rewritten("Already the next version.\n");

        assertThat(article.round().at("/content")).isEqualTo(words);
        article.approved();
        article.byAnybody().readsPublication(1, "wait=20").expect(200);
        assertThat(article.publication().at("/content")).isEqualTo(words);
        assertThat(article.draft().at("/version").asInt()).isEqualTo(2);
    }
}
