package press.galley.system.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR_2;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR_AI;
import static press.galley.newsroom.identity.DevelopmentUser.PUBLISHER;
import static press.galley.system.steps.Refusals.assertProblem;
import static press.galley.system.steps.Story.aStory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.events.DraftApproved;
import press.galley.events.PublicationHeld;
import press.galley.events.ScheduleCancelled;
import press.galley.system.steps.Article;
import press.galley.system.steps.Eventually;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.Story;

import tools.jackson.databind.JsonNode;

@ExtendWith(SharedNewsroom.class)
class DesksTest {

    private final NewsroomUnderTest newsroom;

    DesksTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void one_approval_is_enough_where_a_desk_says_nothing_else() {
        Article article = newsroom.aDraft().submitted();

        assertThat(article.round().at("/quorum").asInt()).isEqualTo(1);
        assertThat(article.round().at("/release").asString()).isEqualTo("automatic");
        article.approved().live(1);
    }

    @Test
    void a_desk_with_a_quorum_of_two_publishes_after_the_second_editor() {
        Article article = newsroom.aDraft(aStory().onDesk("law")).submitted();
        String read = article.submissionHash();

        article.by(EDITOR).approves(read).expect(201);
        article.by(EDITOR).approves(read).expect(200);
        assertThat(article.round().at("/state").asString()).isEqualTo("open");
        assertThat(article.round().at("/approvals")).hasSize(1);

        article.approvedBy(EDITOR_2).live(1);
        JsonNode told = article.log().first(article.id(), DraftApproved.class).json();
        assertThat(told.at("/approvals"))
                .extracting(approval -> approval.at("/editor").asString())
                .containsExactly("editor", "editor-2");
    }

    @Test
    void an_approval_stands_when_the_very_same_is_submitted_again() {
        Article article = newsroom.aDraft(aStory().onDesk("law")).submitted();
        article.by(EDITOR).approves(article.submissionHash()).expect(201);
        article.rewritten("Something else.\n").savedBy(article.writer(), first(article));
        article.submitted();

        assertThat(article.round().at("/approvals/0/editor").asString()).isEqualTo("editor");
        article.approvedBy(EDITOR_2).live(1);
    }

    @Test
    void an_approval_does_not_stand_when_other_words_are_submitted() {
        Article article = newsroom.aDraft(aStory().onDesk("law")).submitted();
        article.by(EDITOR).approves(article.submissionHash()).expect(201);
        article.rewritten("Something else.\n").submitted();

        assertThat(article.round().at("/approvals")).isEmpty();
    }

    @Test
    void an_editor_of_one_desk_decides_there() {
        newsroom.aDraft(aStory().onDesk("ai")).submitted().approvedBy(EDITOR_AI).live(1);
    }

    @Test
    void an_editor_of_one_desk_neither_reads_nor_decides_elsewhere() {
        Article article = newsroom.aDraft(aStory().onDesk("science")).submitted();
        String wrongDesk = "urn:galley:problem:wrong-desk";

        assertProblem(article.by(EDITOR_AI).readsRound(""), 403, wrongDesk);
        assertProblem(article.by(EDITOR_AI).readsRound("/rounds"), 403, wrongDesk);
        assertProblem(article.by(EDITOR_AI).readsRound("/rounds/1"), 403, wrongDesk);
        assertProblem(article.by(EDITOR_AI).claims(), 403, wrongDesk);
        assertProblem(article.by(EDITOR_AI).approves(article.submissionHash()), 403, wrongDesk);
        assertThat(article.round().at("/state").asString()).isEqualTo("open");
    }

    @Test
    void the_queue_shows_an_editor_of_one_desk_nothing_else() {
        Article theirs = newsroom.aDraft(aStory().onDesk("ai")).submitted();
        Article anothers = newsroom.aDraft(aStory().onDesk("science")).submitted();

        String queue = newsroom.as(EDITOR_AI).get(newsroom.reviews("/reviews?limit=100")).text();
        assertThat(queue).contains(theirs.id().value()).doesNotContain(anothers.id().value());
        assertProblem(
                newsroom.as(EDITOR_AI).get(newsroom.reviews("/reviews?desk=science")),
                403,
                "urn:galley:problem:wrong-desk");
    }

    @Test
    void a_claim_says_who_is_reading() {
        Article article = newsroom.aDraft().submitted();
        article.by(EDITOR).claims().expect(201);

        assertThat(article.round().at("/claim/editor").asString()).isEqualTo("editor");
        JsonNode problem =
                assertProblem(
                        article.by(EDITOR_2).claims(),
                        409,
                        "urn:galley:problem:claimed-by-another");
        assertThat(problem.at("/claimedBy").asString()).isEqualTo("editor");
    }

    @Test
    void a_claim_is_released_by_who_has_it_or_by_a_chief() {
        Article article = newsroom.aDraft().submitted();
        article.by(EDITOR).claims().expect(201);

        assertProblem(
                article.by(EDITOR_2).unclaims(), 409, "urn:galley:problem:claimed-by-another");
        article.by(EDITOR).unclaims().expect(204);
        article.by(EDITOR_2).claims().expect(201);
        article.by(CHIEF).unclaims().expect(204);
        assertThat(article.round().has("claim")).isFalse();
    }

    @Test
    void a_claim_keeps_nobody_from_deciding() {
        Article article = newsroom.aDraft().submitted();
        article.by(EDITOR).claims().expect(201);

        article.approvedBy(EDITOR_2).live(1);
    }

    @Test
    void what_a_careful_desk_approves_waits_for_a_publisher() {
        Article article = newsroom.aDraft(aStory().onDesk("politics")).submitted().approved();
        article.log().first(article.id(), PublicationHeld.class);
        Eventually.sees(
                () -> article.submission(1).at("/release/status").asString().equals("held"));
        assertProblem(
                article.byAnybody().readsPublication(""), 404, "urn:galley:problem:not-found");

        JsonNode waiting = article.by(PUBLISHER).readsPublication("/waiting").expect(200).json();
        article.by(PUBLISHER).releases(1).expect(201);

        article.live(1);
        assertThat(article.publication().at("/contentHash")).isEqualTo(waiting.at("/contentHash"));
    }

    @Test
    void a_newer_approval_takes_the_place_of_one_that_waits() {
        Article article = newsroom.aDraft(aStory().onDesk("politics")).submitted().approved();
        article.log().first(article.id(), PublicationHeld.class);
        article.rewritten("Newer words.\n").submitted().approved();
        article.log().nth(article.id(), PublicationHeld.class, 2);

        assertThat(
                        article.log()
                                .first(article.id(), ScheduleCancelled.class)
                                .json()
                                .at("/replacedBy")
                                .asInt())
                .isEqualTo(2);
        assertProblem(
                article.by(PUBLISHER).releases(1),
                409,
                "urn:galley:problem:other-submission-waits");
        article.by(PUBLISHER).releases(2).expect(201);
        article.live(1);
        assertThat(article.publication().at("/version").asInt()).isEqualTo(2);
    }

    private static Story first(Article article) {
        JsonNode version =
                article.by(article.writer()).readsDraft("/versions/1").expect(200).json();
        return article.story().reading(version.at("/content/body").asString());
    }
}
