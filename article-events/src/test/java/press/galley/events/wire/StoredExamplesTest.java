package press.galley.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.events.ArticleEvent;
import press.galley.events.CarriesContent;
import press.galley.events.ChangesRequested;
import press.galley.events.Comment;
import press.galley.events.DraftApproved;
import press.galley.events.DraftSubmitted;
import press.galley.events.EventType;
import press.galley.events.content.ContentHash;
import press.galley.events.content.ContentRules;
import press.galley.events.content.SubmissionHash;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;

class StoredExamplesTest {

    @ParameterizedTest
    @MethodSource("press.galley.events.wire.Examples#all")
    void an_example_matches_its_schema(EventType type, String example) {
        JsonNode stored = Json.readTree(Examples.bytes(type, example));

        assertThat(Validator.of(type).errors(stored)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("press.galley.events.wire.Examples#all")
    void an_example_is_read_and_written_again_without_loss(EventType type, String example) {
        JsonNode stored = Json.readTree(Examples.bytes(type, example));

        ArticleEvent read = Json.read(Examples.bytes(type, example), type.eventClass());

        assertThat(Json.tree(read)).isEqualTo(stored);
        assertThat(new String(Json.write(read), StandardCharsets.UTF_8))
                .as("members in the order of the example")
                .isEqualTo(stored.toString());
    }

    @ParameterizedTest
    @EnumSource
    void the_full_example_has_every_member(EventType type) {
        JsonNode schema = Json.readTree(utf8(Schemas.of(type)));
        JsonNode full = Json.readTree(Examples.bytes(type, Examples.FULL));

        assertThat(full.propertyNames())
                .containsExactlyElementsOf(schema.get("properties").propertyNames());
        if (full.has("content")) {
            assertThat(full.get("content").propertyNames())
                    .containsExactlyElementsOf(
                            schema.at("/$defs/content/properties").propertyNames());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_minimal_example_has_only_what_is_required(EventType type) {
        JsonNode schema = Json.readTree(utf8(Schemas.of(type)));
        JsonNode minimal = Json.readTree(Examples.bytes(type, Examples.MINIMAL));

        assertThat(minimal.propertyNames())
                .containsExactlyElementsOf(texts(schema.get("required")));
        if (minimal.has("content")) {
            assertThat(minimal.get("content").propertyNames())
                    .containsExactlyElementsOf(texts(schema.at("/$defs/content/required")));
        }
    }

    @ParameterizedTest
    @MethodSource("press.galley.events.wire.Examples#all")
    void the_hashes_in_an_example_are_right(EventType type, String example) {
        ArticleEvent event = Examples.event(type, example);

        if (event instanceof CarriesContent told) {
            assertThat(told.contentHash()).isEqualTo(ContentHash.of(told.content()));
            assertThat(ContentRules.violations(told.content())).isEmpty();
            assertThat(ContentRules.missing(told.content())).isEmpty();
        }
        if (event instanceof DraftSubmitted it) {
            assertThat(it.submissionHash())
                    .isEqualTo(SubmissionHash.of(it.contentHash(), it.kind(), it.notice()));
        }
        if (event instanceof DraftApproved it) {
            assertThat(it.submissionHash())
                    .isEqualTo(SubmissionHash.of(it.contentHash(), it.kind(), it.notice()));
        }
    }

    @ParameterizedTest
    @MethodSource("press.galley.events.wire.Examples#all")
    void an_event_with_a_member_that_nobody_knows_is_still_read(EventType type, String example) {
        ObjectNode later = (ObjectNode) Json.readTree(Examples.bytes(type, example));
        later.putObject("added").put("in", "a later version");

        assertThat(Validator.of(type).errors(later)).isEmpty();
        assertThat(Json.read(Json.write(later), type.eventClass()))
                .isEqualTo(Examples.event(type, example));
    }

    @Test
    void what_json_leaves_out_is_empty_and_not_null() {
        var submitted =
                (DraftSubmitted) Examples.event(EventType.DRAFT_SUBMITTED, Examples.MINIMAL);
        var requested =
                (ChangesRequested) Examples.event(EventType.CHANGES_REQUESTED, Examples.MINIMAL);
        var commented =
                (ChangesRequested) Examples.event(EventType.CHANGES_REQUESTED, Examples.FULL);

        assertThat(submitted.contributors()).isEmpty();
        assertThat(submitted.content().tags()).isEmpty();
        assertThat(submitted.content().slug()).isNull();
        assertThat(requested.comments()).isEmpty();
        assertThat(commented.comments())
                .last()
                .isEqualTo(new Comment("", "", "Does the sponsor know that it is named twice?"));
    }

    private static Iterable<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
