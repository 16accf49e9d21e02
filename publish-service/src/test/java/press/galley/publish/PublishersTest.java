package press.galley.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.ServiceUnderTest.anArticle;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.wire.Json;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

class PublishersTest {

    private static final String RETRACTION =
            "{\"reason\": \"a claim\", \"notice\": \"Retracted.\"}";

    private final ServiceUnderTest service = ServiceUnderTest.get();
    private final ArticleId article = anArticle();
    private final AnApproval first = anApproval(1).of(article).asNew();
    private final AnApproval held = anApproval(2).of(article).updating("More is known.").held();
    private final String path = "/publications/" + article;

    @Test
    void a_publisher_reads_what_waits_and_lets_it_go_live() {
        service.hears(held);
        await().until(() -> as("pia.publisher").statusCode() == 200);

        JsonNode waiting = json(as("pia.publisher"));
        assertThat(waiting.get("submission").intValue()).isEqualTo(2);
        assertThat(waiting.get("contentHash").stringValue()).isEqualTo(held.contentHash().hex());
        assertThat(as("pia.publisher").headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
        assertThat(service.get(path).statusCode()).isEqualTo(404);
        assertProblem(release("pia.publisher", 1), 409, "other-submission-waits");
        HttpResponse<String> released = release("pia.publisher", 2);
        assertThat(released.statusCode()).isEqualTo(201);
        assertThat(json(released).get("revision").intValue()).isEqualTo(1);
        assertThat(release("pia.publisher", 2).statusCode()).isEqualTo(200);
        assertProblem(release("pia.publisher", 3), 409, "nothing-waits");
        assertThat(service.get(path).statusCode()).isEqualTo(200);
        assertProblem(as("pia.publisher"), 404, "not-found");
    }

    @Test
    void what_waits_is_not_public() {
        service.hears(held);
        await().until(() -> as("pia.publisher").statusCode() == 200);

        assertProblem(service.get(path + "/waiting"), 401, "unauthenticated");
        assertProblem(as("wim.writer"), 403, "forbidden");
        assertThat(as("eva.editor").statusCode()).isEqualTo(200);
        assertThat(as("eva.editor.ai").statusCode()).isEqualTo(200);
        assertProblem(as("eva.editor.sports"), 404, "not-found");
        assertThat(as("cleo.chief.sports").statusCode()).isEqualTo(200);
    }

    @Test
    void only_publishers_and_chief_editors_release_and_retract() {
        for (String who : new String[] {"wim.writer", "eva.editor", "olga.operator"}) {
            assertProblem(release(who, 2), 403, "forbidden");
            assertProblem(retract(who, RETRACTION), 403, "forbidden");
        }
        assertProblem(service.post(path + "/releases", "{}"), 401, "unauthenticated");
        assertProblem(service.post(path + "/retractions", "{}"), 401, "unauthenticated");
    }

    @Test
    void fields_that_are_missing_are_named() {
        HttpResponse<String> retraction = retract("cleo.chief", "{}");

        assertProblem(retraction, 422, "invalid-fields");
        assertThat(retraction.body()).contains("\"/reason\"", "\"/notice\"");
        HttpResponse<String> release =
                service.post(path + "/releases", "{}", "Authorization", "Bearer cleo.chief");
        assertProblem(release, 422, "invalid-fields");
        assertThat(release.body()).contains("\"/submission\"");
        assertProblem(retract("cleo.chief", "{\"why\": \"x\"}"), 400, "unknown-field");
    }

    @Test
    void a_retraction_is_seen_by_everybody_and_final() {
        assertProblem(retract("cleo.chief", RETRACTION), 409, "never-published");
        service.publishes(first, 1);
        HttpResponse<String> retracted = retract("cleo.chief", RETRACTION);

        assertThat(retracted.statusCode()).isEqualTo(201);
        assertThat(json(retracted).get("revision").intValue()).isEqualTo(1);
        assertThat(retract("pia.publisher", RETRACTION).statusCode()).isEqualTo(200);
        HttpResponse<String> other =
                retract("cleo.chief", RETRACTION.replace("Retracted.", "Withdrawn."));
        assertProblem(other, 409, "already-retracted");
        assertThat(json(other).get("retractedAt")).isEqualTo(json(retracted).get("retractedAt"));
        for (String gone : new String[] {path, path + "/revisions", path + "/revisions/1"}) {
            HttpResponse<String> answer = service.get(gone);
            assertProblem(answer, 410, "retracted");
            assertThat(json(answer).get("notice").stringValue()).isEqualTo("Retracted.");
            assertThat(json(answer).get("revision").intValue()).isEqualTo(1);
            assertThat(json(answer).get("retractedAt"))
                    .isEqualTo(json(retracted).get("retractedAt"));
            assertThat(answer.body()).doesNotContain("a claim", "Headline");
        }
    }

    private HttpResponse<String> as(String who) {
        return service.get(path + "/waiting", "Authorization", "Bearer " + who);
    }

    private HttpResponse<String> release(String who, int submission) {
        return service.post(
                path + "/releases",
                "{\"submission\": %d}".formatted(submission),
                "Authorization",
                "Bearer " + who);
    }

    private HttpResponse<String> retract(String who, String json) {
        return service.post(path + "/retractions", json, "Authorization", "Bearer " + who);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("type").stringValue()).isEqualTo("urn:galley:problem:" + name);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.readTree(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
