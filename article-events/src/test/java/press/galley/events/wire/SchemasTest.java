package press.galley.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.events.Approval;
import press.galley.events.Comment;
import press.galley.events.EventType;
import press.galley.events.content.Byline;
import press.galley.events.content.Content;
import press.galley.events.content.Image;
import press.galley.events.content.Promotion;
import press.galley.events.content.Question;
import press.galley.events.content.Source;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class SchemasTest {

    static List<String> names() {
        return Schemas.names();
    }

    @Test
    void there_is_one_schema_for_content_and_one_for_each_event() {
        assertThat(Schemas.names())
                .hasSize(EventType.values().length + 1)
                .startsWith("content.v1.json", "press.galley.draft.submitted.v1.json")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_schema_is_valid_and_is_found_by_its_name(String name) {
        JsonNode schema = schema(name);

        assertThat(schema.get("$schema").stringValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").stringValue() + ".json")
                .isEqualTo("urn:galley:schema:" + name);
        assertThat(Validator.ofSchemas().errors(schema)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_event_names_the_id_of_its_schema(EventType type) {
        JsonNode schema = schema(type.typeName() + ".json");

        assertThat(schema.get("$id").stringValue()).isEqualTo(type.dataSchema());
        assertThat(Schemas.named(type.typeName() + ".json")).contains(Schemas.of(type));
    }

    @Test
    void no_other_file_can_be_had_by_name() {
        assertThat(Schemas.named("content.v2.json")).isEmpty();
        assertThat(Schemas.named("../asyncapi.yaml")).isEmpty();
        assertThat(Schemas.named("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_members_of_an_event_in_its_schema_are_those_of_its_record(EventType type) {
        JsonNode schema = schema(type.typeName() + ".json");

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyElementsOf(members(type.eventClass()));
    }

    static Stream<Arguments> parts() {
        String approvals = "press.galley.review.approved.v1.json";
        String comments = "press.galley.review.changes-requested.v1.json";
        return Stream.of(
                arguments("content.v1.json", "", Content.class),
                arguments("content.v1.json", "/properties/bylines/items", Byline.class),
                arguments("content.v1.json", "/properties/faq/items", Question.class),
                arguments("content.v1.json", "/properties/sources/items", Source.class),
                arguments("content.v1.json", "/properties/promotions/items", Promotion.class),
                arguments("content.v1.json", "/properties/images/items", Image.class),
                arguments(approvals, "/properties/approvals/items", Approval.class),
                arguments(comments, "/properties/comments/items", Comment.class));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void the_members_of_a_part_in_its_schema_are_those_of_its_record(
            String name, String pointer, Class<?> part) {
        JsonNode schema = schema(name).at(pointer);

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyElementsOf(members(part));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_schema_describes_every_member_and_refers_to_no_other_file(String name) {
        JsonNode schema = schema(name);

        assertThat(schema.findParents("type").stream().filter(node -> node.get("type").isString()))
                .allSatisfy(
                        node ->
                                assertThat(node.has("description") || isListItem(node, schema))
                                        .as("described: " + node)
                                        .isTrue());
        assertThat(schema.findValuesAsString("$ref")).allMatch("#/$defs/content"::equals);
    }

    @ParameterizedTest
    @EnumSource
    void an_event_with_content_holds_the_schema_of_content(EventType type) {
        JsonNode schema = schema(type.typeName() + ".json");
        ObjectNode content = (ObjectNode) schema("content.v1.json");
        content.remove(List.of("$schema", "$id"));

        if (schema.get("properties").has("content")) {
            ObjectNode copy = (ObjectNode) schema.at("/$defs/content");
            copy.remove("$comment");
            assertThat(copy).isEqualTo(content);
        } else {
            assertThat(schema.has("$defs")).isFalse();
        }
    }

    @Test
    void content_takes_no_member_that_would_change_the_hash_unseen() {
        ObjectNode content = (ObjectNode) Json.tree(Examples.content());
        ((ObjectNode) content.at("/bylines/0")).put("email", "desk@example.com");
        content.put("note", "internal");

        assertThat(Validator.ofContent().errors(content))
                .extracting(com.networknt.schema.Error::getProperty)
                .containsExactlyInAnyOrder("note", "email");
    }

    private static boolean isListItem(JsonNode node, JsonNode schema) {
        return schema.findValues("items").contains(node);
    }

    private static List<String> members(Class<?> part) {
        return Arrays.stream(part.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static JsonNode schema(String name) {
        return Json.readTree(Schemas.named(name).orElseThrow().getBytes(StandardCharsets.UTF_8));
    }
}
