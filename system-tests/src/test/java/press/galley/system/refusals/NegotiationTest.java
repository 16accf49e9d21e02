package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Refusals.assertProblem;
import static press.galley.system.steps.Refusals.noDraft;
import static press.galley.system.steps.Refusals.refused;
import static press.galley.system.steps.Story.aStory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import java.util.Map;

@ExtendWith(SharedNewsroom.class)
class NegotiationTest {

    private static final String UNSUPPORTED = "urn:galley:problem:unsupported-media-type";
    private static final String NOT_ALLOWED = "urn:galley:problem:method-not-allowed";
    private static final String NOT_ACCEPTABLE = "urn:galley:problem:not-acceptable";

    private final NewsroomUnderTest newsroom;

    NegotiationTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data", "nonsense"})
    void a_body_of_another_type_is_refused(String mediaType) {
        noDraft(newsroom, 415, UNSUPPORTED, () -> begin(mediaType));
    }

    @Test
    void a_refused_type_says_what_is_taken() {
        assertThat(begin("text/plain").header("Accept"))
                .hasValueSatisfying(
                        types -> assertThat(types).contains("application/json", "text/markdown"));
    }

    @Test
    void a_decision_is_json_and_nothing_else() {
        Article article = newsroom.aDraft().submitted();

        refused(
                article,
                415,
                UNSUPPORTED,
                () ->
                        newsroom.as(CHIEF)
                                .send(
                                        "POST",
                                        newsroom.reviews("/reviews/" + article.id() + "/approvals"),
                                        "text/markdown",
                                        new byte[] {'y', 'e', 's'},
                                        Map.of()));
    }

    @Test
    void a_method_that_is_not_there_is_refused_with_those_that_are() {
        Article article = newsroom.aDraft().published();

        refused(article, 405, NOT_ALLOWED, () -> call("PATCH", "/drafts/" + article.id()));
        refused(article, 405, NOT_ALLOWED, () -> call("DELETE", "/drafts"));
        assertThat(call("PATCH", "/drafts/" + article.id()).header("Allow"))
                .hasValueSatisfying(
                        methods -> assertThat(methods).contains("GET", "PUT", "DELETE"));
        assertProblem(
                newsroom.as(CHIEF).delete(newsroom.reviews("/reviews/" + article.id())),
                405,
                NOT_ALLOWED);
        assertProblem(
                newsroom.as(CHIEF).delete(newsroom.publications("/publications/" + article.id())),
                405,
                NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "image/png"})
    void an_answer_that_cannot_be_given_is_refused(String mediaType) {
        Article article = newsroom.aDraft().submitted();
        Map<String, String> accept = Map.of("Accept", mediaType);

        assertProblem(
                newsroom.as(WRITER).get(newsroom.drafts("/drafts/" + article.id()), accept),
                406,
                NOT_ACCEPTABLE);
        assertProblem(
                newsroom.as(CHIEF).get(newsroom.reviews("/reviews/" + article.id()), accept),
                406,
                NOT_ACCEPTABLE);
    }

    private Answer begin(String mediaType) {
        return newsroom.as(WRITER)
                .send("POST", newsroom.drafts("/drafts"), mediaType, aStory().json(), Map.of());
    }

    private Answer call(String method, String path) {
        return newsroom.as(WRITER)
                .send(method, newsroom.drafts(path), "application/json", aStory().json(), Map.of());
    }
}
