package press.galley.system.steps;

import press.galley.events.wire.Json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The words of an article as a writer sends them: fields in their order. Immutable.
 *
 * @param fields as they stand in the JSON
 */
public record Story(Map<String, Object> fields) {

    /** Whole enough to be submitted, and unlike any other. */
    public static Story aStory() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("headline", "What the tide leaves behind, part " + UUID.randomUUID());
        fields.put("category", "Science");
        fields.put("desk", "science");
        fields.put("language", "en-GB");
        fields.put("bylines", List.of(Map.of("name", "Ada Quill", "role", "Reporter")));
        fields.put("summary", List.of("The sea gives back more than it takes."));
        fields.put(
                "body", "## On the beach\n\nThe tide was out, and the beach was full of news.\n");
        return new Story(fields);
    }

    /** For a desk. */
    public Story onDesk(String desk) {
        return with("desk", desk);
    }

    /** With another body, and so with another hash. */
    public Story reading(String body) {
        return with("body", body);
    }

    /** With another value of a field. */
    public Story with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Story(changed);
    }

    /** Without a field. */
    public Story without(String field) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new Story(changed);
    }

    /** As it is sent. */
    public byte[] json() {
        return Json.write(fields);
    }
}
