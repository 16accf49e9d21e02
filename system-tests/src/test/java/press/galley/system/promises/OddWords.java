package press.galley.system.promises;

import static press.galley.system.steps.Story.aStory;

import static java.nio.charset.StandardCharsets.UTF_8;

import press.galley.system.steps.Story;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An article in a file as people and programs write them, and what it says, written down by hand.
 *
 * @param name what is odd about it
 * @param mediaType of the file
 * @param file the text of the file
 * @param says the same words as plain JSON
 */
record OddWords(String name, String mediaType, String file, Story says) {

    private static final String JSON = "application/json";
    private static final String MARKDOWN = "text/markdown";
    private static final String FRONT =
            """
            ---
            headline: "Tides"
            category: Science
            desk: science
            language: en-GB
            ---

            """;
    private static final Story PLAIN =
            new Story(
                    Map.of(
                            "headline", "Tides",
                            "category", "Science",
                            "desk", "science",
                            "language", "en-GB"));

    byte[] bytes() {
        return file.getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return name + " in " + mediaType;
    }

    static Stream<OddWords> all() {
        return Stream.concat(
                Stream.concat(bodies(), frontMatters()),
                Stream.of(
                        otherOrder(),
                        escapes(),
                        everyField(),
                        frontMatterWithCrLf(),
                        byteOrderMark()));
    }

    /** Each in both formats. */
    private static Stream<OddWords> bodies() {
        return Stream.of(
                        body(
                                "emoji and combining marks",
                                "👩🏽‍🚀 e\u0301 is not \u00e9, and 🇨🇭 is two.\n"),
                        body("CRLF", "One.\r\n\r\nTwo.\r\n"),
                        body("lone CR", "One.\rTwo.\r\r"),
                        body("trailing spaces and no end of line", "A  \nbreak.   "),
                        body("blank lines around", "\n\n\nOne.\n\n\n\n"),
                        body("fences", "---\nheadline: not this one\n---\n\n---\n"),
                        body("a very long line", "All in one line. ".repeat(20_000)),
                        body(
                                "controls and odd spaces",
                                "\tTab\u0001\u007f\u0085\u00a0\u2028\u2029\u200b\ufeff.\n"))
                .flatMap(Function.identity());
    }

    private static Stream<OddWords> body(String name, String body) {
        Story story = PLAIN.reading(body);
        return Stream.of(
                new OddWords(name, MARKDOWN, FRONT + body, story),
                new OddWords(name, JSON, new String(story.json(), UTF_8), story));
    }

    private static Stream<OddWords> frontMatters() {
        return Stream.of(
                front(
                        "quotes and colons",
                        """
                        subtitle: 'It''s "five": o''clock # sharp'
                        slug: at-five
                        tags: ["a: b", 'c # d', "e\\"f"]
                        """,
                        story ->
                                story.with("subtitle", "It's \"five\": o'clock # sharp")
                                        .with("slug", "at-five")
                                        .with("tags", List.of("a: b", "c # d", "e\"f"))),
                front(
                        "words that YAML takes for something else",
                        """
                        tags: ["true", "null", "~", "012", "1e3", "2026-01-31", "12:30", "NO"]
                        """,
                        story ->
                                story.with(
                                        "tags",
                                        List.of(
                                                "true",
                                                "null",
                                                "~",
                                                "012",
                                                "1e3",
                                                "2026-01-31",
                                                "12:30",
                                                "NO"))),
                front(
                        "block scalars",
                        """
                        subtitle: >-
                          Folded
                          into one line
                        summary:
                          - |
                            Kept
                            as lines
                          - "Escaped \\u00e9 \\U0001F30A"
                        """,
                        story ->
                                story.with("subtitle", "Folded into one line")
                                        .with(
                                                "summary",
                                                List.of(
                                                        "Kept\nas lines\n",
                                                        "Escaped \u00e9 \uD83C\uDF0A"))));
    }

    private static OddWords front(String name, String fields, UnaryOperator<Story> says) {
        return new OddWords(
                name,
                MARKDOWN,
                FRONT.replaceFirst("---\n", "---\n" + fields.replace("\\", "\\\\")) + "Words.\n",
                says.apply(PLAIN.reading("Words.\n")));
    }

    private static OddWords otherOrder() {
        return new OddWords(
                "keys in another order",
                JSON,
                """
                {
                  "language" : "en-GB", "desk":"science",
                  "body": "Words.\\n",
                  "bylines": [ { "role": "Reporter", "name": "Ada Quill" } ],

                  "category": "Science", "headline": "Tides"
                }
                """,
                PLAIN.reading("Words.\n")
                        .with("bylines", List.of(Map.of("name", "Ada Quill", "role", "Reporter"))));
    }

    private static OddWords escapes() {
        return new OddWords(
                "escapes",
                JSON,
                """
                {"headline": "Tid\\u0065s", "category": "Science", "desk": "science",
                 "language": "en-GB",
                 "body": "\\ud83c\\udf0a \\/ \\u00e9 \\u0007 \\u003c\\b\\f\\t\\\\ \\u2028"}
                """,
                PLAIN.with("body", "\uD83C\uDF0A / \u00e9 \u0007 <\b\f\t\\ \u2028"));
    }

    private static OddWords everyField() {
        Story story =
                aStory().with("subtitle", "All of it")
                        .with("slug", "all-of-it")
                        .with("keyTakeaways", List.of("Everything is kept."))
                        .with("faq", List.of(Map.of("question", "All?", "answer", "Yes: all.")))
                        .with("tags", List.of("tides", "all: of it"))
                        .with("sources", List.of(Map.of("name", "The sea", "url", "https://a.org")))
                        .with(
                                "promotions",
                                List.of(
                                        Map.of(
                                                "text", "Boots",
                                                "url", "https://a.org/boots?x=1&y=2",
                                                "kind", "affiliate")))
                        .with(
                                "images",
                                List.of(
                                        Map.of(
                                                "url", "tide.jpg",
                                                "alt", "A beach: \"empty\"",
                                                "credit", "© Ada")));
        return new OddWords("every field", JSON, new String(story.json(), UTF_8), story);
    }

    private static OddWords frontMatterWithCrLf() {
        return new OddWords(
                "CRLF everywhere",
                MARKDOWN,
                (FRONT + "One.\n\nTwo.\n").replace("\n", "\r\n"),
                PLAIN.with("body", "One.\r\n\r\nTwo.\r\n"));
    }

    private static OddWords byteOrderMark() {
        return new OddWords(
                "byte order mark",
                MARKDOWN,
                "\ufeff" + FRONT + "Words.\n",
                PLAIN.reading("Words.\n"));
    }
}
