package press.galley.events.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.wire.Examples;
import press.galley.events.wire.Json;

import tools.jackson.databind.JsonNode;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class ContentHashTest {

    /** Computed by another program: SHA-256 of the canonical form, which was written by hand. */
    private static final String BRIEF =
            "690e959131006d6c635ffc3af3810f6a1cf4b54987726d13e2290898760fc50a";

    private static final String TRICKY =
            "cde7687ddd71a6e6663ba52641a935e9ceac14c644fa7842af0023a6945f875c";

    @Test
    void a_content_has_the_hash_that_another_program_computes() {
        assertThat(ContentHash.of(Contents.brief())).hasToString(BRIEF);
    }

    @Test
    void so_has_one_with_all_that_is_hard_in_json() {
        Content content =
                new Content(
                        "Zürich 📰",
                        null,
                        null,
                        "Technology",
                        "ai",
                        "de-CH",
                        List.of(new Byline("Galley Sample Desk", "Reporting", null)),
                        List.of(),
                        "tab\t cr\r lf\n quote\" back\\ slash/ nul\0 unit\u001f del\u007f \u2028"
                                + " ü € 😀 <&>",
                        List.of(),
                        List.of(),
                        List.of("é", "e\u0301"),
                        List.of(),
                        List.of(
                                new Promotion(
                                        "A book",
                                        "https://example.com/a/b?c=d&e=f",
                                        Promotion.Kind.AFFILIATE)),
                        List.of());

        assertThat(ContentHash.of(content)).hasToString(TRICKY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"headline":"A headline","category":"Technology","desk":"ai","language":"en","body":"Text.\\n"}
                """,
                """
                { "body" : "Text.\\n",
                  "language":"en" ,\t"desk": "ai",
                  "category"\r\n:"Technology", "headline":"A headline" }
                """,
                """
                {"headline":"\\u0041\\u0020headline","category":"Techn\\u006flogy","desk":"a\\u0069","language":"en","body":"Text.\\u000a"}
                """
            })
    void order_white_space_and_escapes_of_the_json_do_not_matter(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);

        assertThat(ContentHash.ofJson(utf8)).hasToString(BRIEF);
        assertThat(ContentHash.of(Json.read(utf8, Content.class))).hasToString(BRIEF);
    }

    @Test
    void an_escaped_surrogate_pair_is_the_character() {
        byte[] raw = "{\"headline\":\"😀\"}".getBytes(StandardCharsets.UTF_8);
        byte[] escaped = "{\"headline\":\"\\uD83D\\ude00\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(ContentHash.ofJson(escaped)).isEqualTo(ContentHash.ofJson(raw));
    }

    @Test
    void absent_empty_and_null_are_the_same_content() {
        String json =
                """
                {"headline":"A headline","subtitle":"","slug":null,"category":"Technology",
                 "desk":"ai","language":"en","bylines":[],"summary":null,"body":"Text.\\n",
                 "faq":[],"tags":[],"sources":null,"promotions":[],"images":[]}
                """;

        Content read = Json.read(json.getBytes(StandardCharsets.UTF_8), Content.class);

        assertThat(read).isEqualTo(Contents.brief());
        assertThat(ContentHash.of(read)).hasToString(BRIEF);
    }

    static List<byte[]> eventsWithContent() {
        return Examples.withContent();
    }

    @ParameterizedTest
    @MethodSource("eventsWithContent")
    void the_content_of_an_event_as_it_stands_there_has_the_hash_that_the_event_names(byte[] json) {
        JsonNode event = Json.readTree(json);
        byte[] content = event.get("content").toPrettyString().getBytes(StandardCharsets.UTF_8);

        assertThat(ContentHash.ofJson(content)).hasToString(event.get("contentHash").stringValue());
    }

    static List<String> members() {
        return Json.tree(Examples.content()).propertyNames().stream().toList();
    }

    @ParameterizedTest
    @MethodSource("members")
    void every_member_counts(String member) {
        assertThat(ContentHash.of(Contents.without("/" + member)))
                .isNotEqualTo(ContentHash.of(Examples.content()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Text.", "Text.\r\n", "Text.\n\n", "Text. \n", "text.\n", "\ufeffText.\n"})
    void every_character_counts_also_line_endings(String body) {
        assertThat(ContentHash.of(Contents.with("/body", body)))
                .isNotEqualTo(ContentHash.of(Contents.with("/body", "Text.\n")));
    }

    @Test
    void characters_that_look_alike_are_not_alike() {
        assertThat(ContentHash.of(Contents.with("/headline", "é")))
                .isNotEqualTo(ContentHash.of(Contents.with("/headline", "e\u0301")));
    }

    @Test
    void what_cannot_be_written_has_no_hash() {
        Content half = Contents.with("/headline", "\ud83d");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ContentHash.of(half))
                .withMessageContaining("surrogate");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ofJson("{\"headline\":\"\\ud83d\"}"))
                .withMessageContaining("surrogate");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(
                        () ->
                                ContentHash.ofJson(
                                        new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
                .withMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "\"text\"", "{\"a\":1,}", "{\"a\":1} {}", "{\"a\":1,\"a\":1}"})
    void what_is_not_one_json_object_has_no_hash(String json) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ofJson(json))
                .withMessageStartingWith("no canonical form: ");
    }

    private static ContentHash ofJson(String json) {
        return ContentHash.ofJson(json.getBytes(StandardCharsets.UTF_8));
    }
}
