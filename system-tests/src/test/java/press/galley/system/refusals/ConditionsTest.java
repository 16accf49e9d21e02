package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.Story;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/** Nobody's work is overwritten unread (RFC 9110, section 13.1.1). */
@ExtendWith(SharedNewsroom.class)
class ConditionsTest {

    private final NewsroomUnderTest newsroom;

    ConditionsTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void saving_without_a_condition_is_refused() {
        Article article = newsroom.aDraft();
        Story next = article.story().reading("Next.\n");

        JsonNode problem =
                refused(
                        article,
                        428,
                        "urn:galley:problem:missing-if-match",
                        () -> article.by(WRITER).saves("application/json", next.json(), Map.of()));
        assertThat(problem.at("/detail").asString()).contains("If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"3\"", "W/\"2\"", "2", "\"\"", "nonsense"})
    void saving_over_what_was_not_read_is_refused_with_the_current_tag(String ifMatch) {
        Article article = newsroom.aDraft().rewritten("Two.\n");

        JsonNode problem =
                refused(
                        article,
                        412,
                        "urn:galley:problem:stale-if-match",
                        () -> article.by(WRITER).saves(article.story().reading("X.\n"), ifMatch));
        assertThat(problem.at("/currentETag").asString()).isEqualTo("\"2\"");
        assertThat(problem.at("/detail").asString()).contains("\"2\"");
        assertThat(
                        article.by(WRITER)
                                .saves(article.story().reading("X.\n"), ifMatch)
                                .header("ETag"))
                .hasValue("\"2\"");
    }

    @Test
    void the_tag_that_a_refusal_names_lets_the_next_try_through() {
        Article article = newsroom.aDraft().rewritten("Two.\n");
        Story next = article.story().reading("Three.\n");
        Answer stale = article.by(WRITER).saves(next, "\"1\"").expect(412);

        Answer saved =
                article.by(WRITER).saves(next, stale.header("ETag").orElseThrow()).expect(200);

        assertThat(saved.header("ETag")).hasValue("\"3\"");
    }

    @Test
    void any_version_may_be_meant() {
        Article article = newsroom.aDraft();

        article.by(WRITER).saves(article.story().reading("Two.\n"), "*").expect(200);
        article.by(WRITER).saves(article.story().reading("Three.\n"), "\"9\", \"2\"").expect(200);
        assertThat(article.draft().at("/version").asInt()).isEqualTo(3);
    }

    @Test
    void the_same_words_again_are_no_new_version() {
        Article article = newsroom.aDraft();

        Answer again = article.by(WRITER).saves(article.story(), "\"1\"").expect(200);

        assertThat(again.header("ETag")).hasValue("\"1\"");
    }
}
