package press.galley.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.OPERATOR;
import static press.galley.system.steps.Refusals.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import press.galley.events.EventType;
import press.galley.newsroom.client.Answer;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.List;

/** What a service says about itself. */
@ExtendWith(SharedNewsroom.class)
class DescriptionsTest {

    private final NewsroomUnderTest newsroom;

    DescriptionsTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    private enum Service {
        DRAFTS,
        REVIEWS,
        PUBLICATIONS;

        private List<String> paths() {
            return switch (this) {
                case DRAFTS ->
                        List.of(
                                "/drafts",
                                "/drafts/{id}",
                                "/drafts/{id}/versions",
                                "/drafts/{id}/versions/{number}",
                                "/drafts/{id}/versions/verify",
                                "/drafts/{id}/submissions",
                                "/drafts/{id}/submissions/{number}",
                                "/drafts/{id}/submissions/{number}/withdrawal");
                case REVIEWS ->
                        List.of(
                                "/reviews",
                                "/reviews/{articleId}",
                                "/reviews/{articleId}/rounds",
                                "/reviews/{articleId}/rounds/{submission}",
                                "/reviews/{articleId}/claim",
                                "/reviews/{articleId}/approvals",
                                "/reviews/{articleId}/change-requests",
                                "/reviews/{articleId}/rejections");
                case PUBLICATIONS ->
                        List.of(
                                "/publications",
                                "/publications/{id}",
                                "/publications/{id}/revisions",
                                "/publications/{id}/revisions/{number}",
                                "/publications/{id}/waiting",
                                "/publications/{id}/releases",
                                "/publications/{id}/retractions",
                                "/schemas",
                                "/schemas/{name}");
            };
        }

        private URI at(NewsroomUnderTest newsroom, String path) {
            return switch (this) {
                case DRAFTS -> newsroom.drafts(path);
                case REVIEWS -> newsroom.reviews(path);
                case PUBLICATIONS -> newsroom.publications(path);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_path_is_described(Service service) {
        JsonNode openApi = read(service, "/v3/api-docs").json();

        assertThat(openApi.at("/openapi").asString()).startsWith("3.");
        assertThat(openApi.at("/info/title").asString()).isNotBlank();
        assertThat(openApi.at("/paths").propertyNames()).containsAll(service.paths());
    }

    @ParameterizedTest
    @EnumSource
    void a_browser_shows_the_description(Service service) {
        Answer page = read(service, "/swagger-ui/index.html");

        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.text()).contains("swagger-ui");
        assertThat(newsroom.anybody().get(service.at(newsroom, "/swagger-ui.html")).status())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @EnumSource
    void health_is_up_and_public(Service service) {
        JsonNode health = read(service, "/actuator/health").json();

        assertThat(health.at("/status").asString()).isEqualTo("UP");
        for (String component : List.of("kafka", "mongo", "listeners")) {
            assertThat(health.at("/components/" + component + "/status").asString())
                    .as(component)
                    .isEqualTo("UP");
        }
        read(service, "/actuator/health/liveness");
        read(service, "/actuator/health/readiness");
    }

    @ParameterizedTest
    @EnumSource
    void health_tells_strangers_no_details(Service service) {
        assertThat(read(service, "/actuator/health").text()).doesNotContain("details");
    }

    @ParameterizedTest
    @EnumSource
    void metrics_are_for_those_with_a_token(Service service) {
        URI metrics = service.at(newsroom, "/actuator/metrics");

        assertProblem(newsroom.anybody().get(metrics), 401, "urn:galley:problem:unauthenticated");
        assertThat(newsroom.as(OPERATOR).get(metrics).expect(200).text())
                .contains("galley.inbox.handling");
    }

    @Test
    void every_schema_is_served_to_anybody() {
        JsonNode schemas = read(Service.PUBLICATIONS, "/schemas").json().at("/items");

        assertThat(schemas).hasSize(EventType.values().length + 1);
        for (JsonNode schema : schemas) {
            Answer served =
                    newsroom.anybody().get(URI.create(schema.at("/url").asString())).expect(200);
            assertThat(served.header("Content-Type")).hasValue("application/schema+json");
            assertThat(served.json().at("/$id").asString()).startsWith("urn:galley:schema:");
        }
    }

    private Answer read(Service service, String path) {
        return newsroom.anybody().get(service.at(newsroom, path)).expect(200);
    }
}
