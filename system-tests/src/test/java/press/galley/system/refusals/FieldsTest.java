package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.PUBLISHER;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Refusals.noDraft;
import static press.galley.system.steps.Refusals.refused;
import static press.galley.system.steps.Story.aStory;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.Story;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** Fields that can be read, but not taken: all of them at once, as JSON pointers (RFC 6901). */
@ExtendWith(SharedNewsroom.class)
class FieldsTest {

    private static final String INVALID = "urn:galley:problem:invalid-fields";
    private static final Story WRONG =
            aStory().with("headline", "x".repeat(301))
                    .with("slug", "Not A Slug")
                    .with("language", "english, please")
                    .with("bylines", List.of(Map.of("role", "Reporter")))
                    .with("sources", List.of(Map.of("name", "A"), Map.of("url", "ftp://a.org")))
                    .with("promotions", List.of(Map.of("text", "Buy")))
                    .with("tags", List.of("ok", " "));

    private final NewsroomUnderTest newsroom;

    FieldsTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void all_that_is_wrong_with_a_draft_is_said_at_once() {
        JsonNode problem =
                noDraft(
                        newsroom,
                        422,
                        INVALID,
                        () -> newsroom.as(WRITER).post(newsroom.drafts("/drafts"), WRONG.fields()));

        assertThat(pointers(problem))
                .containsExactly(
                        "/headline",
                        "/slug",
                        "/language",
                        "/bylines/0/name",
                        "/tags/1",
                        "/sources/1/name",
                        "/sources/1/url",
                        "/promotions/0/url",
                        "/promotions/0/kind");
        assertThat(problem.at("/errors"))
                .allSatisfy(error -> assertThat(error.at("/detail").asString()).isNotBlank());
    }

    @Test
    void all_that_is_wrong_with_a_version_is_said_at_once() {
        Article article = newsroom.aDraft();

        JsonNode problem =
                refused(article, 422, INVALID, () -> article.by(WRITER).saves(WRONG, "\"1\""));
        assertThat(pointers(problem)).hasSize(9);
    }

    @Test
    void half_of_a_surrogate_pair_is_no_character() {
        JsonNode problem =
                noDraft(
                        newsroom,
                        422,
                        INVALID,
                        () ->
                                newsroom.as(WRITER)
                                        .send(
                                                "POST",
                                                newsroom.drafts("/drafts"),
                                                "application/json",
                                                "{\"headline\": \"\\ud83c\"}".getBytes(UTF_8),
                                                Map.of()));

        assertThat(pointers(problem)).containsExactly("/headline");
    }

    @Test
    void a_draft_may_be_unfinished_until_it_is_submitted() {
        Article article = newsroom.aDraft(new Story(Map.of("headline", "To be written")));

        JsonNode problem =
                refused(
                        article,
                        422,
                        INVALID,
                        () -> article.by(WRITER).submits(Map.of("version", 1, "kind", "new")));
        assertThat(pointers(problem))
                .containsExactly(
                        "/content/category", "/content/desk", "/content/language", "/content/body");
    }

    @Test
    void a_submission_names_its_version_and_its_kind() {
        Article article = newsroom.aDraft();

        JsonNode problem =
                refused(article, 422, INVALID, () -> article.by(WRITER).submits(Map.of()));
        assertThat(pointers(problem)).containsExactly("/version", "/kind");
    }

    @Test
    void a_correction_needs_a_notice() {
        Article article = newsroom.aDraft().published();
        article.rewritten("Mended.\n");

        for (String notice : List.of("", "  \n")) {
            JsonNode problem =
                    refused(
                            article,
                            422,
                            INVALID,
                            () ->
                                    article.by(WRITER)
                                            .submits(
                                                    Map.of(
                                                            "version",
                                                            2,
                                                            "kind",
                                                            "correction",
                                                            "notice",
                                                            notice)));
            assertThat(pointers(problem)).containsExactly("/notice");
        }
    }

    @Test
    void a_new_article_has_no_notice() {
        Article article = newsroom.aDraft();

        JsonNode problem =
                refused(
                        article,
                        422,
                        INVALID,
                        () ->
                                article.by(WRITER)
                                        .submits(
                                                Map.of(
                                                        "version", 1, "kind", "new", "notice",
                                                        "Hello.")));
        assertThat(pointers(problem)).containsExactly("/notice");
    }

    @Test
    void a_decision_names_what_was_read() {
        Article article = newsroom.aDraft().submitted();

        assertThat(
                        pointers(
                                refused(
                                        article,
                                        422,
                                        INVALID,
                                        () -> article.by(EDITOR).decides("/approvals", Map.of()))))
                .containsExactly("/submissionHash");
        assertThat(
                        pointers(
                                refused(
                                        article,
                                        422,
                                        INVALID,
                                        () -> article.by(EDITOR).rejects("not a hash", " "))))
                .containsExactly("/submissionHash", "/reason");
    }

    @Test
    void an_override_needs_a_reason() {
        Article article = newsroom.aDraft().submitted();

        JsonNode problem =
                refused(
                        article,
                        422,
                        INVALID,
                        () -> article.by(CHIEF).overrides(article.submissionHash(), " "));
        assertThat(pointers(problem)).containsExactly("/override/reason");
    }

    @Test
    void a_comment_speaks_of_words_that_are_there() {
        Article article = newsroom.aDraft().submitted();

        JsonNode problem =
                refused(
                        article,
                        422,
                        INVALID,
                        () ->
                                article.by(EDITOR)
                                        .decides(
                                                "/change-requests",
                                                Map.of(
                                                        "submissionHash",
                                                        article.submissionHash(),
                                                        "message",
                                                        "See below.",
                                                        "comments",
                                                        List.of(
                                                                Map.of(
                                                                        "pointer", "/nowhere",
                                                                        "text", "What?"),
                                                                Map.of(
                                                                        "pointer", "/body",
                                                                        "quote", "never said",
                                                                        "text", "What?")))));
        assertThat(pointers(problem)).containsExactly("/comments/0/pointer", "/comments/1/quote");
    }

    @Test
    void a_retraction_has_a_reason_and_a_notice() {
        Article article = newsroom.aDraft().published();

        JsonNode problem =
                refused(article, 422, INVALID, () -> article.by(PUBLISHER).retracts("", " "));
        assertThat(pointers(problem)).containsExactly("/reason", "/notice");
    }

    private static List<String> pointers(JsonNode problem) {
        return problem.at("/errors").valueStream().map(e -> e.at("/pointer").asString()).toList();
    }
}
