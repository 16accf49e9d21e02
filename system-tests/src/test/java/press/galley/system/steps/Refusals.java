package press.galley.system.steps;

import static org.assertj.core.api.Assertions.assertThat;

import press.galley.newsroom.client.Answer;
import press.galley.newsroom.identity.DevelopmentUser;

import tools.jackson.databind.JsonNode;

import java.util.function.Supplier;

/** Asserts how a request is refused, and that it changed nothing. */
public final class Refusals {

    private Refusals() {}

    /**
     * It is a problem (RFC 9457) of exactly this type, and says what to do.
     *
     * @return the problem
     */
    public static JsonNode assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(
                        mediaType -> assertThat(mediaType).startsWith("application/problem+json"));
        JsonNode problem = answer.json();
        assertThat(problem.at("/type").asString()).as(answer.text()).isEqualTo(type);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asString()).isNotBlank();
        assertThat(problem.at("/detail").asString()).isNotBlank();
        return problem;
    }

    /**
     * The request is refused, and all that can be read of the article is as it was.
     *
     * @return the problem
     */
    public static JsonNode refused(
            Article article, int status, String type, Supplier<Answer> request) {
        Sight before = Sight.of(article);
        JsonNode problem = assertProblem(request.get(), status, type);
        assertThat(Sight.of(article)).isEqualTo(before);
        return problem;
    }

    /**
     * The request is refused, and no draft has come about.
     *
     * @return the problem
     */
    public static JsonNode noDraft(
            NewsroomUnderTest newsroom, int status, String type, Supplier<Answer> request) {
        String before = newest(newsroom);
        JsonNode problem = assertProblem(request.get(), status, type);
        assertThat(newest(newsroom)).isEqualTo(before);
        return problem;
    }

    private static String newest(NewsroomUnderTest newsroom) {
        return newsroom.as(DevelopmentUser.WRITER).get(newsroom.drafts("/drafts?limit=1")).text();
    }
}
