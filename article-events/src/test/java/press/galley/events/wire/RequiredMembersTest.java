package press.galley.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.events.EventType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** The schema and the reader call the same members required. */
class RequiredMembersTest {

    static Stream<Arguments> members() {
        return Arrays.stream(EventType.values())
                .flatMap(
                        type ->
                                schema(type).get("properties").propertyNames().stream()
                                        .map(member -> arguments(type, member)));
    }

    @ParameterizedTest
    @MethodSource("members")
    void an_event_without_a_member_is_read_if_the_schema_does_not_require_it(
            EventType type, String member) {
        ObjectNode data = full(type);
        data.remove(member);
        WireRecord record = WireRecord.of(type, Json.write(data));

        if (required(type, member)) {
            assertThat(Validator.of(type).pointers(data)).contains("/" + member);
            assertThatExceptionOfType(UnreadableRecord.class)
                    .isThrownBy(record::read)
                    .withMessageContaining(complaint(member));
        } else {
            assertThat(record.read().event()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void a_null_is_as_good_as_nothing(EventType type, String member) {
        ObjectNode data = full(type);
        data.putNull(member);
        WireRecord record = WireRecord.of(type, Json.write(data));

        if (required(type, member)) {
            assertThatExceptionOfType(UnreadableRecord.class).isThrownBy(record::read);
        } else {
            assertThat(record.read().event()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT_APPROVED, /approvals/1, editor, /approvals/1/editor",
        "DRAFT_APPROVED, /approvals/0, approvedAt, /approvals/0/approvedAt",
        "CHANGES_REQUESTED, /comments/2, text, /comments/2/text"
    })
    void what_is_missing_inside_is_named(
            EventType type, String parent, String member, String missing) {
        ObjectNode data = full(type);
        ((ObjectNode) data.at(parent)).remove(member);

        assertThat(Validator.of(type).pointers(data)).containsExactly(missing);
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(WireRecord.of(type, Json.write(data))::read)
                .withMessage("its data lacks " + missing);
    }

    /** Numbers and lists are refused by the JSON reader in its own words. */
    private static String complaint(String member) {
        return switch (member) {
            case "submission", "version", "revision", "quorum", "supersededBy" -> "\"" + member;
            case "approvals" -> "DraftApproved";
            default -> "its data lacks /" + member;
        };
    }

    private static boolean required(EventType type, String member) {
        return schema(type)
                .get("required")
                .valueStream()
                .anyMatch(name -> name.stringValue().equals(member));
    }

    private static ObjectNode full(EventType type) {
        return (ObjectNode) Json.readTree(Examples.bytes(type, Examples.FULL));
    }

    private static JsonNode schema(EventType type) {
        return Json.readTree(Schemas.of(type).getBytes(StandardCharsets.UTF_8));
    }
}
