package press.galley.system.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.PUBLISHER;
import static press.galley.system.steps.Refusals.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.events.ArticleRetracted;
import press.galley.events.PublicationRefused;
import press.galley.system.steps.Article;
import press.galley.system.steps.Eventually;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import tools.jackson.databind.JsonNode;

@ExtendWith(SharedNewsroom.class)
class RetractingTest {

    private static final String RETRACTED = "urn:galley:problem:retracted";

    private final NewsroomUnderTest newsroom;

    RetractingTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void readers_of_a_retracted_article_get_410_with_the_notice() {
        Article article = newsroom.aDraft().published().retracted("Invented.", "It was invented.");

        JsonNode gone = assertProblem(article.byAnybody().readsPublication(""), 410, RETRACTED);
        assertThat(gone.at("/notice").asString()).isEqualTo("It was invented.");
        assertThat(gone.at("/revision").asInt()).isEqualTo(1);
    }

    @Test
    void no_revision_of_a_retracted_article_can_be_read() {
        Article article = newsroom.aDraft().published().retracted("Invented.", "It was invented.");

        assertProblem(article.byAnybody().readsPublication("/revisions"), 410, RETRACTED);
        assertProblem(article.byAnybody().readsPublication("/revisions/1"), 410, RETRACTED);
    }

    @Test
    void the_list_of_what_is_live_forgets_a_retracted_article() {
        Article article = newsroom.aDraft().published();
        assertThat(liveArticles()).contains(article.id().value());

        article.retracted("Invented.", "It was invented.");

        assertThat(liveArticles()).doesNotContain(article.id().value());
    }

    @Test
    void the_retraction_is_the_next_event_of_the_public_log() {
        Article article = newsroom.aDraft().published().retracted("Invented.", "It was invented.");

        var told = article.log().first(article.id(), ArticleRetracted.class);
        assertThat(told.sequence()).isEqualTo(2);
        assertThat(told.json().at("/notice").asString()).isEqualTo("It was invented.");
        assertThat(told.json().has("content")).isFalse();
    }

    @Test
    void the_writer_sees_it_on_the_draft() {
        Article article = newsroom.aDraft().published().retracted("Invented.", "It was invented.");

        assertThat(article.draft().at("/standing").asString()).isEqualTo("retracted");
        assertThat(article.draft().at("/live/retractedAt").asString()).isNotEmpty();
    }

    @Test
    void an_approval_that_comes_later_is_refused_and_the_writer_sees_why() {
        Article article = newsroom.aDraft().published();
        article.rewritten("Too late.\n").submittedAs("update", "");
        article.retracted("Invented.", "It was invented.");

        article.by(EDITOR).approves(article.submissionHash()).expect(201);

        var told = article.log().first(article.id(), PublicationRefused.class);
        assertThat(told.json().at("/reason").asString()).isEqualTo("article-retracted");
        Eventually.sees(
                () -> article.submission(2).at("/release/status").asString().equals("refused"));
        assertThat(article.submission(2).at("/release/detail").asString()).contains("retracted");
        assertProblem(article.byAnybody().readsPublication(""), 410, RETRACTED);
    }

    @Test
    void the_same_retraction_again_changes_nothing() {
        Article article = newsroom.aDraft().published().retracted("Invented.", "It was invented.");

        var again = article.by(PUBLISHER).retracts("Invented.", "It was invented.").expect(200);
        assertThat(again.text("notice")).isEqualTo("It was invented.");
        assertProblem(
                article.by(PUBLISHER).retracts("Invented.", "With another notice."),
                409,
                "urn:galley:problem:already-retracted");
    }

    private String liveArticles() {
        return newsroom.anybody().get(newsroom.publications("/publications?limit=100")).text();
    }
}
