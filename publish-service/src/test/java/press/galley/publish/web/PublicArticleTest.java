package press.galley.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.publishing.Given.after;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticlePublished;
import press.galley.events.content.ContentHash;
import press.galley.events.wire.Json;
import press.galley.publish.AnApproval;
import press.galley.publish.publishing.Happened;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Submissions;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

class PublicArticleTest {

    private static final Happened FIRST_DAY = at("2026-03-01T10:00:00Z");
    private static final Happened SECOND_DAY = at("2026-03-02T10:00:00Z");
    private static final Happened THIRD_DAY = at("2026-03-03T10:00:00Z");
    private static final Happened FOURTH_DAY = at("2026-03-04T10:00:00Z");

    private static final AnApproval FIRST = anApproval(1).asNew();
    private static final Live PUBLISHED = (Live) after(FIRST_DAY.published(FIRST));
    private static final Live OFTEN_CHANGED =
            (Live)
                    after(
                            FIRST_DAY.published(FIRST),
                            SECOND_DAY.corrected(2, anApproval(2), "The year was wrong."),
                            THIRD_DAY.corrected(3, anApproval(3), "So was the month."),
                            FOURTH_DAY.updated(4, anApproval(4).updating("More is known.")),
                            FOURTH_DAY.updated(5, anApproval(5)));

    @Test
    void a_first_revision_was_not_updated_or_corrected() {
        JsonNode json = Json.tree(PublicArticle.of(PUBLISHED));

        assertThat(json.propertyNames())
                .containsExactly(
                        "articleId",
                        "revision",
                        "version",
                        "contentHash",
                        "publishedAt",
                        "content");
        assertThat(json.get("publishedAt").stringValue()).isEqualTo("2026-03-01T10:00:00Z");
    }

    @Test
    void readers_see_all_notices_the_newest_first() {
        JsonNode json = Json.tree(PublicArticle.of(OFTEN_CHANGED));

        assertThat(json.get("revision").intValue()).isEqualTo(5);
        assertThat(json.get("version").intValue()).isEqualTo(50);
        assertThat(json.get("publishedAt").stringValue()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(json.get("correctedAt").stringValue()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(json.get("updatedAt").stringValue()).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(json.get("notices"))
                .isEqualTo(
                        Json.tree(
                                List.of(
                                        new PublicNotice(
                                                4, "update", "More is known.", FOURTH_DAY.at()),
                                        new PublicNotice(
                                                3,
                                                "correction",
                                                "So was the month.",
                                                THIRD_DAY.at()),
                                        new PublicNotice(
                                                2,
                                                "correction",
                                                "The year was wrong.",
                                                SECOND_DAY.at()))));
        assertThat(json.get("notices").get(0).toString())
                .isEqualTo(
                        "{\"revision\":4,\"kind\":\"update\",\"notice\":\"More is known.\","
                                + "\"at\":\"2026-03-04T10:00:00Z\"}");
    }

    @Test
    void the_content_is_written_as_in_events_and_proves_its_hash() {
        ArticlePublished event =
                new ArticlePublished(
                        AnApproval.ARTICLE,
                        1,
                        10,
                        FIRST.contentHash(),
                        FIRST_DAY.at(),
                        FIRST.content());
        JsonNode shown = Json.tree(PublicArticle.of(PUBLISHED)).get("content");

        assertThat(shown).isEqualTo(Json.tree(event).get("content"));
        assertThat(ContentHash.ofJson(shown.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PUBLISHED.latest().contentHash());
    }

    @Test
    void what_is_public_names_nobody_but_the_bylines_and_gives_no_reason() {
        Retracted retracted =
                (Retracted)
                        after(
                                FIRST_DAY.published(FIRST),
                                SECOND_DAY.takenDown(Submissions.REASON, Submissions.NOTICE));
        Object[] shown = {
            PublicArticle.of(OFTEN_CHANGED),
            PublicRevision.of(AnApproval.ARTICLE, OFTEN_CHANGED.latest(), OFTEN_CHANGED.content()),
            Visible.gone(retracted),
            RetractionsController.RetractedArticle.of(retracted)
        };

        for (Object view : shown) {
            assertThat(new String(Json.write(view), StandardCharsets.UTF_8))
                    .doesNotContain("\"ana\"", "\"ben\"", AnApproval.OVERRIDE, Submissions.REASON)
                    .doesNotContainIgnoringCase("approv", "editor", "submission", "reason");
        }
    }

    private static Happened at(String time) {
        return new Happened(Instant.parse(time));
    }
}
