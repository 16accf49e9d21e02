package press.galley.publish;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.ServiceUnderTest.anArticle;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.content.ContentHash;
import press.galley.events.wire.Json;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

class ReadersTest {

    private final ServiceUnderTest service = ServiceUnderTest.get();
    private final ArticleId article = anArticle();
    private final AnApproval first = anApproval(1).of(article).asNew();
    private final String path = "/publications/" + article;

    @Test
    void what_was_approved_is_what_readers_get() {
        JsonNode shown = json(service.publishes(first, 1));

        assertThat(shown.get("articleId").stringValue()).isEqualTo(article.value());
        assertThat(shown.get("contentHash").stringValue()).isEqualTo(first.contentHash().hex());
        assertThat(ContentHash.ofJson(bytes(shown.get("content").toString())))
                .isEqualTo(first.contentHash());
        assertThat(shown.toString()).doesNotContain("\"ana\"", "\"ben\"", AnApproval.OVERRIDE);
    }

    @Test
    void an_article_has_validators_and_is_asked_for_again_each_time() {
        HttpResponse<String> answer = service.publishes(first, 1);

        assertThat(answer.headers().firstValue("ETag").orElseThrow()).matches("\"[0-9a-f]{64}\"");
        assertThat(answer.headers().firstValue("Last-Modified")).isPresent();
        assertThat(answer.headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=0, must-revalidate");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void what_the_client_has_is_not_sent_again() {
        String eTag = service.publishes(first, 1).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> unchanged = service.get(path, "If-None-Match", eTag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(unchanged.headers().firstValue("ETag")).contains(eTag);
        assertThat(unchanged.headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=0, must-revalidate");
        assertThat(service.get(path, "If-None-Match", "W/" + eTag + ", \"other\"").statusCode())
                .isEqualTo(304);
        assertThat(service.get(path, "If-Modified-Since", httpDate(60)).statusCode())
                .isEqualTo(304);
        assertThat(service.get(path, "If-Modified-Since", httpDate(-60)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_etag_has_precedence_over_the_date() {
        String eTag = service.publishes(first, 1).headers().firstValue("ETag").orElseThrow();

        assertThat(
                        service.get(
                                        path,
                                        "If-None-Match",
                                        "\"other\"",
                                        "If-Modified-Since",
                                        httpDate(60))
                                .statusCode())
                .isEqualTo(200);
        assertThat(
                        service.get(path, "If-None-Match", eTag, "If-Modified-Since", httpDate(-60))
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_head_has_the_headers_of_the_get() {
        HttpResponse<String> get = service.publishes(first, 1);
        HttpResponse<String> head = service.head(path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name :
                new String[] {
                    "ETag", "Last-Modified", "Cache-Control", "Content-Type", "Content-Length"
                }) {
            assertThat(head.headers().firstValue(name)).isEqualTo(get.headers().firstValue(name));
        }
    }

    @Test
    void each_revision_stays_readable_with_what_it_was() {
        AnApproval correction = anApproval(2).of(article).correcting("The year was wrong.");
        service.publishes(first, 1);
        JsonNode now = json(service.publishes(correction, 2));

        assertThat(now.get("notices").get(0).get("notice").stringValue())
                .isEqualTo("The year was wrong.");
        JsonNode revisions = json(service.get(path + "/revisions")).get("items");
        assertThat(revisions).hasSize(2);
        assertThat(revisions.get(0).get("revision").intValue()).isEqualTo(2);
        assertThat(revisions.get(0).get("kind").stringValue()).isEqualTo("correction");
        assertThat(revisions.get(1).get("kind").stringValue()).isEqualTo("publication");
        assertThat(revisions.toString()).doesNotContain("Body of");
        HttpResponse<String> old = service.get(path + "/revisions/1");
        assertThat(ContentHash.ofJson(bytes(json(old).get("content").toString())))
                .isEqualTo(first.contentHash());
        assertThat(old.headers().firstValue("Cache-Control"))
                .contains("public, max-age=3600, immutable");
        assertThat(service.get(path + "/revisions/3").statusCode()).isEqualTo(404);
        assertThat(service.get(path + "/revisions/x").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_is_a_problem() {
        HttpResponse<String> unknown = service.get(path);

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(service.get("/publications/no-id").statusCode()).isEqualTo(404);
        assertThat(service.get(path + "/revisions").statusCode()).isEqualTo(404);
    }

    @Test
    void the_schemas_are_public() {
        JsonNode all = json(service.get("/schemas")).get("items");
        HttpResponse<String> schema = service.get(all.get(0).get("url").stringValue());

        assertThat(all.get(0).get("name").stringValue()).isEqualTo("content.v1.json");
        assertThat(schema.headers().firstValue("Content-Type")).contains("application/schema+json");
        assertThat(schema.headers().firstValue("Cache-Control").orElseThrow()).contains("public");
        assertThat(json(schema).get("$id").stringValue()).isEqualTo("urn:galley:schema:content.v1");
        assertThat(service.get("/schemas/none.json").statusCode()).isEqualTo(404);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.readTree(bytes(answer.body()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String httpDate(int secondsFromNow) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(secondsFromNow).atOffset(ZoneOffset.UTC));
    }
}
