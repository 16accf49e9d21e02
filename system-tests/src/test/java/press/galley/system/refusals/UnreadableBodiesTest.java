package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.PUBLISHER;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Refusals.noDraft;
import static press.galley.system.steps.Refusals.refused;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import tools.jackson.databind.JsonNode;

import java.util.Map;

@ExtendWith(SharedNewsroom.class)
class UnreadableBodiesTest {

    private static final String JSON = "application/json";
    private static final String MARKDOWN = "text/markdown";
    private static final String UNPARSABLE = "urn:galley:problem:unparsable-body";
    private static final String UNKNOWN_FIELD = "urn:galley:problem:unknown-field";
    private static final String WRONG_TYPE = "urn:galley:problem:wrong-type";

    private final NewsroomUnderTest newsroom;

    UnreadableBodiesTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "headline",
                "{\"headline\": \"cut off",
                "{\"headline\": \"A\"} and more",
                "{'headline': 'A'}",
                "{\"headline\": \"A\",}",
                "{\"headline\": \"A\", \"headline\": \"B\"}",
                "{\"bylines\": [{\"name\": \"A\", \"name\": \"B\"}]}"
            })
    void what_is_not_json_is_refused(String body) {
        noDraft(newsroom, 400, UNPARSABLE, () -> post(JSON, body));
    }

    @Test
    void json_that_is_broken_says_where() {
        JsonNode problem =
                noDraft(newsroom, 400, UNPARSABLE, () -> post(JSON, "{\n  \"headline\": !}"));

        assertThat(problem.at("/detail").asString()).contains("line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Just words.",
                "---\nheadline: never closed\n",
                "---\n- a list\n---\n\nWords.",
                "---\nheadline: \"open\n---\n\nWords.",
                "---\nheadline: A\nheadline: B\n---\n\nWords.",
                "---\nheadline: A\nbody: Words.\n---\n\nWords."
            })
    void what_is_not_markdown_with_front_matter_is_refused(String body) {
        noDraft(newsroom, 400, UNPARSABLE, () -> post(MARKDOWN, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, MARKDOWN})
    void bytes_that_are_not_utf_8_are_refused(String mediaType) {
        String json = "{\"headline\": \"Caf\u00e9\"}";
        String markdown = "---\nheadline: Caf\u00e9\n---\n\nWords.";
        byte[] latin1 = (mediaType.equals(JSON) ? json : markdown).getBytes(ISO_8859_1);

        noDraft(
                newsroom,
                400,
                UNPARSABLE,
                () ->
                        newsroom.as(WRITER)
                                .send(
                                        "POST",
                                        newsroom.drafts("/drafts"),
                                        mediaType,
                                        latin1,
                                        Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|{\"headlin\": \"A\"}|/headlin",
                "application/json|{\"bylines\": [{\"nom\": \"A\"}]}|/bylines/0/nom",
                "application/json|{\"a/b\": 1}|/a~1b",
            })
    void an_unknown_field_is_named(String mediaType, String body, String pointer) {
        JsonNode problem = noDraft(newsroom, 400, UNKNOWN_FIELD, () -> post(mediaType, body));

        assertThat(problem.at("/pointer").asString()).isEqualTo(pointer);
        assertThat(problem.at("/detail").asString()).contains(pointer);
    }

    @Test
    void an_unknown_field_of_front_matter_is_named() {
        JsonNode problem =
                noDraft(
                        newsroom,
                        400,
                        UNKNOWN_FIELD,
                        () -> post(MARKDOWN, "---\nheadlin: A\n---\n\nWords."));

        assertThat(problem.at("/pointer").asString()).isEqualTo("/headlin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"headline\": 5}|/headline",
                "{\"headline\": 5.5}|/headline",
                "{\"headline\": true}|/headline",
                "{\"headline\": [\"A\"]}|/headline",
                "{\"tags\": [\"a\", 2026]}|/tags/1",
                "{\"tags\": \"a\"}|/tags",
                "{\"bylines\": [\"Ada\"]}|/bylines/0",
                "{\"promotions\": [{\"kind\": \"free\"}]}|/promotions/0/kind",
                "{\"promotions\": [{\"kind\": 0}]}|/promotions/0/kind",
            })
    void what_does_not_have_its_type_is_refused_and_named(String body, String pointer) {
        JsonNode problem = noDraft(newsroom, 400, WRONG_TYPE, () -> post(JSON, body));

        assertThat(problem.at("/pointer").asString()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"words\"", "5", "{\"tags\": [null]}"})
    void what_is_no_content_at_all_is_refused(String body) {
        noDraft(newsroom, 400, WRONG_TYPE, () -> post(JSON, body));
    }

    @Test
    void saving_is_as_strict_as_beginning() {
        Article article = newsroom.aDraft();
        Map<String, String> based = Map.of("If-Match", "\"1\"");

        refused(
                article,
                400,
                UNPARSABLE,
                () -> article.by(WRITER).saves(JSON, "{".getBytes(UTF_8), based));
        refused(
                article,
                400,
                UNKNOWN_FIELD,
                () -> article.by(WRITER).saves(JSON, "{\"x\": 1}".getBytes(UTF_8), based));
        refused(
                article,
                400,
                UNPARSABLE,
                () -> article.by(WRITER).saves(MARKDOWN, "Words.".getBytes(UTF_8), based));
    }

    @Test
    void submitting_is_as_strict() {
        Article article = newsroom.aDraft();

        refused(
                article,
                400,
                UNKNOWN_FIELD,
                () ->
                        article.by(WRITER)
                                .submits(Map.of("version", 1, "kind", "new", "note", "Hi.")));
        refused(
                article,
                400,
                WRONG_TYPE,
                () -> article.by(WRITER).submits(Map.of("version", 1, "kind", "newest")));
        refused(
                article,
                400,
                WRONG_TYPE,
                () -> article.by(WRITER).submits(Map.of("version", "one", "kind", "new")));
    }

    @Test
    void deciding_is_as_strict() {
        Article article = newsroom.aDraft().submitted();
        String read = article.submissionHash();

        refused(
                article,
                400,
                UNKNOWN_FIELD,
                () ->
                        article.by(CHIEF)
                                .decides(
                                        "/approvals",
                                        Map.of("submissionHash", read, "overide", "Typo.")));
        refused(
                article,
                400,
                WRONG_TYPE,
                () ->
                        article.by(CHIEF)
                                .decides(
                                        "/approvals",
                                        Map.of("submissionHash", read, "override", "Why")));
        refused(
                article,
                400,
                WRONG_TYPE,
                () -> article.by(CHIEF).decides("/rejections", Map.of("submissionHash", 5)));
    }

    @Test
    void retracting_is_as_strict() {
        Article article = newsroom.aDraft().published();

        refused(
                article,
                400,
                UNKNOWN_FIELD,
                () ->
                        newsroom.as(PUBLISHER)
                                .post(
                                        newsroom.publications(
                                                "/publications/" + article.id() + "/retractions"),
                                        Map.of("reason", "A", "notice", "B", "silently", true)));
    }

    private Answer post(String mediaType, String body) {
        return newsroom.as(WRITER)
                .send(
                        "POST",
                        newsroom.drafts("/drafts"),
                        mediaType,
                        body.getBytes(UTF_8),
                        Map.of());
    }
}
