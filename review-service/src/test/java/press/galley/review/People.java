package press.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import press.galley.events.ArticleId;
import press.galley.events.DraftSubmitted;
import press.galley.events.wire.Json;
import press.galley.review.reviewing.ASubmission;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The people of the tests over HTTP, and how they read what they are answered. */
final class People {

    static final String ED = RunningService.token("ed", List.of("editor"), List.of("ai"));
    static final String EVE = RunningService.token("eve", List.of("editor"), List.of());
    static final String GUS = RunningService.token("gus", List.of("editor"), List.of("sports"));
    static final String CLEO = RunningService.token("cleo", List.of("chief"), List.of("sports"));
    static final String ANA = RunningService.token("ana", List.of("writer"), List.of());

    private People() {}

    /** Returns when the round is open. */
    static DraftSubmitted submitted(
            RunningService service, ArticleId article, ASubmission submission) {
        DraftSubmitted event = submission.event(article);
        service.hears(event.submission(), event);
        HttpResponse<String> opened =
                service.get(
                        CLEO,
                        "/reviews/" + article + "?submission=" + event.submission(),
                        "Prefer",
                        "wait=20");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        return event;
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Json.readTree(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static void isProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("type").asString())
                .as(answer.body())
                .isEqualTo("urn:galley:problem:" + name);
    }

    static String naming(DraftSubmitted read) {
        return "{\"submissionHash\": \"%s\"}".formatted(read.submissionHash());
    }
}
