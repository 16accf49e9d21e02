package press.galley.system.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR_2;
import static press.galley.newsroom.identity.DevelopmentUser.WRITING_EDITOR;
import static press.galley.system.steps.Refusals.refused;
import static press.galley.system.steps.Story.aStory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.events.DraftApproved;
import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import tools.jackson.databind.JsonNode;

@ExtendWith(SharedNewsroom.class)
class FourEyesTest {

    private static final String OWN_TEXT = "urn:galley:problem:own-text";

    private final NewsroomUnderTest newsroom;

    FourEyesTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void who_writes_and_edits_cannot_approve_what_they_wrote() {
        Article article = newsroom.aDraftBy(WRITING_EDITOR, aStory()).submitted();

        refused(
                article,
                403,
                OWN_TEXT,
                () -> article.by(WRITING_EDITOR).approves(article.submissionHash()));
        article.approvedBy(EDITOR).live(1);
    }

    @Test
    void an_editor_who_edited_the_draft_cannot_approve_it() {
        Article article = newsroom.aDraft().submitted();
        article.savedBy(EDITOR, article.story().reading("As the editor has it.\n")).submitted();

        refused(
                article,
                403,
                OWN_TEXT,
                () -> article.by(EDITOR).approves(article.submissionHash()));
        article.approvedBy(EDITOR_2).live(1);
    }

    @Test
    void an_editor_who_edited_an_earlier_version_cannot_approve_the_next() {
        Article article = newsroom.aDraft().submitted();
        article.savedBy(EDITOR, article.story().reading("As the editor has it.\n"))
                .rewritten("As the writer has it again.\n")
                .submitted();

        refused(
                article,
                403,
                OWN_TEXT,
                () -> article.by(EDITOR).approves(article.submissionHash()));
    }

    @Test
    void what_somebody_edited_before_the_live_version_does_not_count() {
        Article article = newsroom.aDraft().submitted();
        article.savedBy(EDITOR, article.story().reading("As the editor has it.\n")).submitted();
        article.approvedBy(EDITOR_2).live(1);

        article.rewritten("All the writer's own.\n").submittedAs("update", "");

        article.approvedBy(EDITOR).live(2);
    }

    @Test
    void a_chief_overrides_with_a_reason_that_everybody_sees() {
        Article article = newsroom.aDraftBy(CHIEF, aStory()).submitted();
        Answer answer =
                article.by(CHIEF).overrides(article.submissionHash(), "Nobody else is awake.");

        assertThat(answer.expect(201).json().at("/approvals/0/overrideReason").asString())
                .isEqualTo("Nobody else is awake.");
        article.live(1);
        assertThat(article.round().at("/approvals/0/overrideReason").asString())
                .isEqualTo("Nobody else is awake.");
        JsonNode told = article.log().first(article.id(), DraftApproved.class).json();
        assertThat(told.at("/approvals/0/overrideReason").asString())
                .isEqualTo("Nobody else is awake.");
    }

    @Test
    void a_chief_does_not_override_unless_they_say_so() {
        Article article = newsroom.aDraftBy(CHIEF, aStory()).submitted();

        refused(article, 403, OWN_TEXT, () -> article.by(CHIEF).approves(article.submissionHash()));
    }

    @Test
    void nobody_but_a_chief_overrides() {
        Article article = newsroom.aDraft(aStory().onDesk("law")).submitted();

        refused(
                article,
                403,
                "urn:galley:problem:override-needs-chief",
                () -> article.by(EDITOR).overrides(article.submissionHash(), "I am in a hurry."));
    }

    @Test
    void an_override_stands_for_a_whole_quorum() {
        Article article = newsroom.aDraft(aStory().onDesk("law")).submitted();
        article.by(CHIEF).overrides(article.submissionHash(), "It cannot wait.").expect(201);

        article.live(1);
    }
}
