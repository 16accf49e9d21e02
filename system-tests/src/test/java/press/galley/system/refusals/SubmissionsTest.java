package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.events.Topic;
import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.Sight;

import tools.jackson.databind.JsonNode;

import java.util.Map;

@ExtendWith(SharedNewsroom.class)
class SubmissionsTest {

    private final NewsroomUnderTest newsroom;

    SubmissionsTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void the_same_submission_twice_is_one() {
        Article article = newsroom.aDraft().submitted();
        Sight before = Sight.of(article);

        Answer again = article.by(WRITER).submits(Map.of("version", 1, "kind", "new")).expect(200);

        assertThat(again.text("submission")).isEqualTo("1");
        assertThat(again.header("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/submissions/1"));
        assertThat(Sight.of(article)).isEqualTo(before);
    }

    @Test
    void what_is_approved_need_not_be_submitted_again() {
        Article article = newsroom.aDraft().published();

        article.by(WRITER).submits(Map.of("version", 1, "kind", "new")).expect(200);

        assertThat(article.log().of(article.id(), Topic.DRAFTS)).hasSize(1);
    }

    @Test
    void another_notice_is_another_submission() {
        Article article = newsroom.aDraft().published();
        article.rewritten("Two.\n").submittedAs("update", "One notice.");

        Answer other =
                article.by(WRITER)
                        .submits(Map.of("version", 2, "kind", "update", "notice", "Another."))
                        .expect(201);

        assertThat(other.text("submission")).isEqualTo("3");
    }

    @Test
    void nothing_but_the_newest_version_is_submitted() {
        Article article = newsroom.aDraft().rewritten("Two.\n");

        for (int version : new int[] {1, 3, 0, -1}) {
            JsonNode problem =
                    refused(
                            article,
                            409,
                            "urn:galley:problem:not-the-newest-version",
                            () ->
                                    article.by(WRITER)
                                            .submits(Map.of("version", version, "kind", "new")));
            assertThat(problem.at("/detail").asString()).contains("Version 2 is the newest");
        }
    }

    @Test
    void a_retracted_article_is_not_submitted_again() {
        Article article = newsroom.aDraft().published().retracted("Wrong.", "It was wrong.");
        article.rewritten("Right this time.\n");

        JsonNode problem =
                refused(
                        article,
                        409,
                        "urn:galley:problem:article-retracted",
                        () -> article.by(WRITER).submits(Map.of("version", 2, "kind", "update")));
        assertThat(problem.at("/detail").asString()).contains("Begin a new draft");
    }
}
