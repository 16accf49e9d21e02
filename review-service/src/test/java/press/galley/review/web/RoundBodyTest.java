package press.galley.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.review.reviewing.ASubmission.ARTICLE;
import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.changesAskedBy;
import static press.galley.review.reviewing.Scenes.claimedBy;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.review;
import static press.galley.review.reviewing.Scenes.supersededBy;

import org.junit.jupiter.api.Test;

import press.galley.events.Comment;
import press.galley.events.content.ContentHash;
import press.galley.events.wire.Json;
import press.galley.review.reviewing.ReviewHappened;
import press.galley.review.reviewing.Round;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;

class RoundBodyTest {

    private static final ReviewHappened OPENED =
            opened(aSubmission().correcting("It was two, not one."), 2);

    private static Round.Begun round(ReviewHappened... events) {
        return review(events).begun().orElseThrow();
    }

    private static JsonNode shown(ReviewHappened... events) {
        return Json.tree(RoundBody.withContent(ARTICLE, round(events)));
    }

    @Test
    void the_words_are_shown_so_that_everybody_can_check_their_hash() {
        JsonNode shown = shown(OPENED);
        byte[] content = shown.get("content").toString().getBytes(StandardCharsets.UTF_8);

        assertThat(ContentHash.ofJson(content).hex())
                .isEqualTo(shown.get("contentHash").stringValue());
    }

    @Test
    void an_open_round_shows_who_approved_and_who_reads() {
        JsonNode shown = shown(OPENED, approvedBy("ed"), claimedBy("eve"));

        assertThat(shown.get("state").stringValue()).isEqualTo("open");
        assertThat(shown.get("kind").stringValue()).isEqualTo("correction");
        assertThat(shown.get("notice").stringValue()).isEqualTo("It was two, not one.");
        assertThat(shown.at("/approvals/0/editor").stringValue()).isEqualTo("ed");
        assertThat(shown.at("/claim/editor").stringValue()).isEqualTo("eve");
        assertThat(shown.at("/claim/since").stringValue()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(shown.has("outcome")).isFalse();
    }

    @Test
    void an_ended_round_shows_how_it_ended() {
        JsonNode asked = shown(OPENED, changesAskedBy("ed", new Comment("/body", "", "Shorten.")));

        assertThat(asked.get("state").stringValue()).isEqualTo("changes-requested");
        assertThat(asked.at("/outcome/decidedBy/0").stringValue()).isEqualTo("ed");
        assertThat(asked.at("/outcome/message").stringValue()).isEqualTo("Say who says so.");
        assertThat(asked.at("/comments/0/pointer").stringValue()).isEqualTo("/body");

        JsonNode superseded = shown(OPENED, supersededBy(2));

        assertThat(superseded.at("/outcome/supersededBy").intValue()).isEqualTo(2);
    }

    @Test
    void lists_do_without_the_words() {
        assertThat(Json.tree(RoundBody.withoutContent(ARTICLE, round(OPENED))).has("content"))
                .isFalse();
    }

    @Test
    void the_validator_changes_with_what_is_shown_and_only_then() {
        String open = Answers.of(ARTICLE, round(OPENED)).getHeaders().getETag();

        assertThat(open).matches("\"[0-9a-f]{32}\"");
        assertThat(Answers.of(ARTICLE, round(OPENED)).getHeaders().getETag()).isEqualTo(open);
        assertThat(Answers.of(ARTICLE, round(OPENED, claimedBy("ed"))).getHeaders().getETag())
                .isNotEqualTo(open);
        assertThat(
                        Answers.of(ARTICLE, round(opened(aSubmission().saying("Other."), 2)))
                                .getHeaders()
                                .getETag())
                .isNotEqualTo(open);
    }
}
