package press.galley.web.article;

import press.galley.events.content.Content;
import press.galley.events.wire.Json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An article as Markdown with YAML front matter: between two lines {@code ---} the fields of the
 * content model but {@code body}, then, after one blank line, the body to the last byte. What is
 * written is read back without loss.
 */
public final class Markdown {

    private static final String FENCE = "---";
    private static final String BODY = "body";

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .build();

    private Markdown() {}

    /**
     * The content in a text.
     *
     * @throws NotAnArticle if there is no front matter, or it is not closed
     * @throws JacksonException if the front matter is not YAML of the content model's fields
     */
    public static Content read(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Lines lines = new Lines(unmarked);
        if (!lines.next().strip().equals(FENCE)) {
            throw new NotAnArticle(
                    "it does not begin with front matter, which begins with a line ---");
        }
        int start = lines.position();
        int end = start;
        while (!lines.next().stripTrailing().equals(FENCE)) {
            if (lines.isAtEnd()) {
                throw new NotAnArticle("its front matter does not end with a line ---");
            }
            end = lines.position();
        }
        return content(unmarked.substring(start, end), body(unmarked.substring(lines.position())));
    }

    /** The text of a content. */
    public static String write(Content content) {
        ObjectNode fields = (ObjectNode) Json.tree(content);
        fields.remove(BODY);
        Map<String, Object> ordered = new LinkedHashMap<>();
        fields.properties().forEach(field -> ordered.put(field.getKey(), field.getValue()));
        String frontMatter = ordered.isEmpty() ? "" : YAML.writeValueAsString(ordered);
        return FENCE + "\n" + frontMatter + FENCE + "\n\n" + content.body();
    }

    private static Content content(String frontMatter, String body) {
        JsonNode fields = YAML.readTree(frontMatter.isBlank() ? "{}" : frontMatter);
        if (!(fields instanceof ObjectNode object)) {
            throw new NotAnArticle("its front matter is not a list of fields");
        }
        if (object.has(BODY)) {
            throw new NotAnArticle(
                    "its body is in the front matter; the text below it is the body");
        }
        Content front = YAML.readValue(frontMatter.isBlank() ? "{}" : frontMatter, Content.class);
        ObjectNode whole = (ObjectNode) Json.tree(front);
        whole.put(BODY, body);
        return Json.read(Json.write(whole), Content.class);
    }

    /** One blank line parts the front matter from the body and belongs to neither. */
    private static String body(String rest) {
        if (rest.startsWith("\r\n")) {
            return rest.substring(2);
        }
        return rest.startsWith("\n") ? rest.substring(1) : rest;
    }

    /** Walks through a text line by line. */
    private static final class Lines {

        private final String text;
        private int position;

        Lines(String text) {
            this.text = text;
        }

        String next() {
            int end = text.indexOf('\n', position);
            String line = end < 0 ? text.substring(position) : text.substring(position, end);
            position = end < 0 ? text.length() : end + 1;
            return line;
        }

        int position() {
            return position;
        }

        boolean isAtEnd() {
            return position >= text.length();
        }
    }
}
