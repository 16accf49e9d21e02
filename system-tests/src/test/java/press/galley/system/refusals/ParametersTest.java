package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.system.steps.Refusals.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import java.net.URI;
import java.util.List;

@ExtendWith(SharedNewsroom.class)
class ParametersTest {

    private static final String INVALID = "urn:galley:problem:invalid-parameter";
    private static final String CURSOR = "urn:galley:problem:invalid-cursor";

    private final NewsroomUnderTest newsroom;

    ParametersTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "x", "1e9", "99999999999"})
    void a_limit_is_from_1_to_100(String limit) {
        for (URI list : lists("?limit=" + limit)) {
            assertProblem(newsroom.as(CHIEF).get(list), 400, INVALID);
        }
    }

    /** Not Base64, too few fields, not a time or an id, a number too large, nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"%21", "YQ", "YQpi", "YQpiCmM", "OTk5OTk5OTk5OTk", "", "LTEKLTE"})
    void a_cursor_comes_from_the_list_that_it_is_for(String cursor) {
        for (URI list : lists("?cursor=" + cursor)) {
            var problem = assertProblem(newsroom.as(CHIEF).get(list), 400, CURSOR);
            assertThat(problem.at("/detail").asString()).contains("Link");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "editing", "rejected"})
    void nobody_can_wait_for_just_anything(String standing) {
        Article article = newsroom.aDraft();

        var problem =
                assertProblem(
                        article.by(article.writer()).readsDraft("?until=" + standing, "wait=30"),
                        400,
                        INVALID);
        assertThat(problem.at("/detail").asString()).contains("until");
    }

    @Test
    void a_queue_is_of_a_state_that_there_is() {
        var problem =
                assertProblem(
                        newsroom.as(CHIEF).get(newsroom.reviews("/reviews?state=closed")),
                        400,
                        INVALID);
        assertThat(problem.at("/detail").asString()).contains("changes-requested");
    }

    @Test
    void a_number_is_a_number() {
        Article article = newsroom.aDraft().published();

        assertProblem(article.byAnybody().readsPublication("?revision=x"), 400, INVALID);
        assertProblem(article.by(CHIEF).readsRound("?submission=x"), 400, INVALID);
    }

    @Test
    void a_preference_that_nobody_understands_is_ignored() {
        Article article = newsroom.aDraft();

        article.by(article.writer())
                .readsDraft("?until=decided", "wait=soon, return=minimal, wait=-1")
                .expect(200);
    }

    private List<URI> lists(String query) {
        Article article = newsroom.aDraft().submitted();
        return List.of(
                newsroom.drafts("/drafts" + query),
                newsroom.drafts("/drafts/" + article.id() + "/versions" + query),
                newsroom.reviews("/reviews" + query),
                newsroom.reviews("/reviews/" + article.id() + "/rounds" + query),
                newsroom.publications("/publications" + query));
    }
}
