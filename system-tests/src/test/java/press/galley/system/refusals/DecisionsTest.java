package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR_2;
import static press.galley.system.steps.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.events.Topic;
import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import tools.jackson.databind.JsonNode;

import java.time.Instant;

@ExtendWith(SharedNewsroom.class)
class DecisionsTest {

    private static final String DECIDED = "urn:galley:problem:already-decided";

    private final NewsroomUnderTest newsroom;

    DecisionsTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void approving_what_was_not_submitted_is_refused_with_what_was() {
        Article article = newsroom.aDraft().submitted();

        JsonNode problem =
                refused(
                        article,
                        409,
                        "urn:galley:problem:submission-changed",
                        () -> article.by(EDITOR).approves("0".repeat(64)));
        assertThat(problem.at("/submissionHash").asString()).isEqualTo(article.submissionHash());
        assertThat(problem.at("/detail").asString()).contains("Read it again");
    }

    @Test
    void a_notice_is_part_of_what_is_approved() {
        Article article = newsroom.aDraft().published();
        article.rewritten("Two.\n").submittedAs("update", "One notice.");
        String read = article.submissionHash();
        article.submittedAs("update", "Another notice.");

        refused(
                article,
                409,
                "urn:galley:problem:submission-changed",
                () -> article.by(EDITOR).approves(read));
    }

    @Test
    void the_same_decision_by_the_same_person_is_done_already() {
        Article article = newsroom.aDraft().published();

        Answer again = article.by(EDITOR).approves(article.submissionHash()).expect(200);

        assertThat(again.text("state")).isEqualTo("approved");
        assertThat(again.json().at("/approvals")).hasSize(1);
        assertThat(article.log().of(article.id(), Topic.REVIEWS)).hasSize(2);
    }

    @Test
    void the_same_rejection_by_the_same_person_is_done_already() {
        Article article = newsroom.aDraft().submitted();
        String read = article.submissionHash();
        article.by(EDITOR).rejects(read, "No.").expect(201);
        article.draftUntil("decided");

        article.by(EDITOR).rejects(read, "No.").expect(200);
        refused(article, 409, DECIDED, () -> article.by(EDITOR).rejects(read, "No, no."));
    }

    @Test
    void what_is_decided_stays_decided_and_says_by_whom_and_when() {
        Article article = newsroom.aDraft().published();
        String read = article.submissionHash();

        JsonNode problem =
                refused(
                        article,
                        409,
                        DECIDED,
                        () -> article.by(EDITOR_2).rejects(read, "I would not have."));
        assertThat(problem.at("/outcome").asString()).isEqualTo("approved");
        assertThat(problem.at("/decidedBy/0").asString()).isEqualTo("editor");
        assertThat(Instant.parse(problem.at("/decidedAt").asString()))
                .isBeforeOrEqualTo(Instant.now());
        assertThat(problem.at("/detail").asString()).contains("editor").contains("approved");
    }

    @Test
    void the_same_decision_by_somebody_else_comes_too_late() {
        Article article = newsroom.aDraft().published();

        refused(
                article,
                409,
                DECIDED,
                () -> article.by(EDITOR_2).approves(article.submissionHash()));
    }

    @Test
    void not_even_a_chief_overrides_what_is_decided() {
        Article article = newsroom.aDraft().submitted();
        article.by(EDITOR).rejects(article.submissionHash(), "No.").expect(201);
        article.draftUntil("decided");

        refused(
                article,
                409,
                DECIDED,
                () -> article.by(CHIEF).overrides(article.submissionHash(), "Yes."));
    }

    @Test
    void an_ended_round_cannot_be_claimed() {
        Article article = newsroom.aDraft().published();

        refused(article, 409, DECIDED, () -> article.by(EDITOR_2).claims());
    }
}
