package press.galley.events.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.wire.Examples;
import press.galley.events.wire.Json;
import press.galley.events.wire.Validator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules in Java, and that {@code content.v1.json} draws the same lines. */
class ContentRulesTest {

    private static final Validator SCHEMA = Validator.ofContent();

    @Test
    void a_content_at_all_its_limits_breaks_no_rule() {
        Content content = atAllLimits();

        assertThat(ContentRules.violations(content)).isEmpty();
        assertThat(ContentRules.missing(content)).isEmpty();
        assertThat(SCHEMA.pointers(Json.tree(content))).isEmpty();
    }

    @Test
    void a_content_with_no_more_than_what_is_needed_breaks_no_rule() {
        Content content = Contents.brief();

        assertThat(ContentRules.violations(content)).isEmpty();
        assertThat(ContentRules.missing(content)).isEmpty();
        assertThat(SCHEMA.pointers(Json.tree(content))).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                        tooLong("/headline", 300),
                        tooLong("/subtitle", 500),
                        tooLong("/slug", 120),
                        malformed("/slug", "Slug", "a--b", "-a", "a-", "a b", "zürich", "a\n"),
                        tooLong("/category", 100),
                        tooLong("/desk", 40),
                        malformed("/desk", "AI", "a_b", "ai\n"),
                        wrong("/language", "en-abcdefgh-abcdefgh-abcdefgh-abcdefg1"),
                        malformed("/language", "English language", "e", "de_CH", "de-", "en\n"),
                        tooMany("/bylines", 20),
                        needed("/bylines/1/name"),
                        tooLong("/bylines/1/name", 200),
                        tooLong("/bylines/1/role", 200),
                        tooLong("/bylines/1/about", 1000),
                        tooMany("/summary", 20),
                        notBlank("/summary/1"),
                        tooLong("/summary/1", 500),
                        tooLong("/body", ContentRules.MAX_BYTES),
                        tooMany("/keyTakeaways", 20),
                        notBlank("/keyTakeaways/1"),
                        tooLong("/keyTakeaways/1", 500),
                        tooMany("/faq", 50),
                        tooLong("/faq/1/question", 500),
                        tooLong("/faq/1/answer", 5000),
                        tooMany("/tags", 50),
                        notBlank("/tags/1"),
                        tooLong("/tags/1", 60),
                        tooMany("/sources", 100),
                        needed("/sources/1/name"),
                        tooLong("/sources/1/name", 300),
                        tooLongAddress("/sources/1/url"),
                        malformed(
                                "/sources/1/url",
                                "example.com",
                                "ftp://example.com",
                                "https:///a",
                                "https://",
                                "http://example.com/a b",
                                "https://example.com\n"),
                        tooMany("/promotions", 50),
                        needed("/promotions/1/text"),
                        tooLong("/promotions/1/text", 500),
                        missing("/promotions/1/url"),
                        tooLongAddress("/promotions/1/url"),
                        malformed(
                                "/promotions/1/url",
                                "/books",
                                "javascript:alert(1)",
                                "HTTPS://example.com"),
                        missing("/promotions/1/kind"),
                        tooMany("/images", 100),
                        missing("/images/1/url"),
                        tooLongAddress("/images/1/url"),
                        malformed(
                                "/images/1/url",
                                "data:image/png;base64,AA",
                                "a picture.png",
                                "file:///a.png",
                                "a.png\n"),
                        tooLong("/images/1/alt", 1000),
                        tooLong("/images/1/credit", 300))
                .flatMap(rule -> rule);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void what_breaks_a_rule_is_found_there_and_nowhere_else(
            String pointer, String how, Content content) {
        assertThat(ContentRules.violations(content))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.pointer()).isEqualTo(pointer))
                .allSatisfy(
                        violation -> assertThat(violation.detail()).containsPattern("; |UTF-8"));
        assertThat(ContentRules.missing(content)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void the_schema_finds_it_at_the_same_place(String pointer, String how, Content content) {
        assertThat(SCHEMA.pointers(Json.tree(content))).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/headline", "/category", "/desk", "/language", "/body"})
    void a_draft_may_lack_what_a_submission_needs(String pointer) {
        Content content = Contents.without(pointer);

        assertThat(ContentRules.violations(content)).isEmpty();
        assertThat(ContentRules.missing(content))
                .extracting(Violation::pointer)
                .containsExactly(pointer);
        assertThat(SCHEMA.pointers(Json.tree(content))).containsExactly(pointer);
    }

    @Test
    void violations_come_in_the_order_of_the_fields() {
        Content content =
                new Content(
                        "h".repeat(301),
                        null,
                        "No slug",
                        "",
                        "",
                        "",
                        List.of(new Byline("", null, null)),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        List.of(" "),
                        List.of(),
                        List.of(new Promotion("", "no address", null)),
                        List.of());

        assertThat(ContentRules.violations(content))
                .extracting(Violation::pointer)
                .containsExactly(
                        "/headline",
                        "/slug",
                        "/bylines/0/name",
                        "/tags/0",
                        "/promotions/0/text",
                        "/promotions/0/url",
                        "/promotions/0/kind");
        assertThat(ContentRules.missing(content))
                .extracting(Violation::pointer)
                .containsExactly("/category", "/desk", "/language", "/body");
    }

    /** Not in the schema: JSON Schema takes a text for Unicode and cannot speak of half a pair. */
    @ParameterizedTest
    @ValueSource(strings = {"/headline", "/body", "/tags/0", "/bylines/0/about", "/images/0/url"})
    void half_of_a_surrogate_pair_is_found(String pointer) {
        Content content = Contents.with(pointer, "a\ud83d");

        assertThat(ContentRules.violations(content))
                .extracting(Violation::pointer)
                .containsExactly(pointer);
        assertThat(ContentRules.isTooLarge(content)).isFalse();
    }

    /** Not in the schema: it cannot measure a whole content. */
    @Test
    void the_canonical_json_has_at_most_1_mebibyte() {
        int around = CanonicalJson.of(Contents.with("/body", "x")).length - 1;
        int most = ContentRules.MAX_BYTES - around;

        assertThat(ContentRules.isTooLarge(Contents.with("/body", "x".repeat(most)))).isFalse();
        assertThat(ContentRules.isTooLarge(Contents.with("/body", "x".repeat(most + 1)))).isTrue();
        assertThat(ContentRules.isTooLarge(Contents.with("/body", "é".repeat(most / 2 + 1))))
                .as("bytes count, not characters")
                .isTrue();
    }

    @Test
    void json_as_written_is_as_long_as_its_canonical_form() {
        String everything =
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        Content content = Contents.with("/body", everything);

        assertThat(Json.write(content)).hasSameSizeAs(CanonicalJson.of(content));
    }

    @Test
    void the_rules_and_the_schema_agree_on_every_character() {
        List<String> disagreements =
                IntStream.concat(IntStream.range(0, 0x3100), IntStream.range(0xfe00, 0x10100))
                        .mapToObj(Character::toString)
                        .filter(character -> !agreeOn(character))
                        .map(character -> "U+%04X".formatted(character.codePointAt(0)))
                        .toList();

        assertThat(disagreements).isEmpty();
    }

    private static boolean agreeOn(String character) {
        Content content =
                new Content(
                        character,
                        null,
                        "a" + character,
                        "Technology",
                        "a" + character + "b",
                        "en" + character,
                        List.of(),
                        List.of(character),
                        character,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new Source("A", "https://" + character),
                                new Source("B", "https://example.com/" + character)),
                        List.of(),
                        List.of(
                                new Image(character, "", null),
                                new Image("a" + character, "", null)));
        Set<String> byRules = new HashSet<>();
        ContentRules.violations(content).forEach(found -> byRules.add(found.pointer()));
        ContentRules.missing(content).forEach(found -> byRules.add(found.pointer()));
        return byRules.equals(SCHEMA.pointers(Json.tree(content)));
    }

    private static Content atAllLimits() {
        String address = "https://example.com/" + "a".repeat(1980);
        return new Content(
                astral(300),
                astral(500),
                "s".repeat(120),
                astral(100),
                "d".repeat(40),
                "en-abcdefgh-abcdefgh-abcdefgh-abcde",
                Collections.nCopies(20, new Byline(astral(200), astral(200), astral(1000))),
                Collections.nCopies(20, astral(500)),
                astral(ContentRules.MAX_BYTES),
                Collections.nCopies(20, astral(500)),
                Collections.nCopies(50, new Question(astral(500), astral(5000))),
                Collections.nCopies(50, astral(60)),
                Collections.nCopies(100, new Source(astral(300), address)),
                Collections.nCopies(
                        50, new Promotion(astral(500), address, Promotion.Kind.SPONSORED)),
                Collections.nCopies(100, new Image(address, astral(1000), astral(300))));
    }

    /** Of so many characters, each of which is two in Java and four bytes in UTF-8. */
    private static String astral(int characters) {
        return "😀".repeat(characters);
    }

    private static Stream<Arguments> tooLong(String pointer, int most) {
        return broken(pointer, "is one character too long", "a".repeat(most + 1));
    }

    private static Stream<Arguments> tooLongAddress(String pointer) {
        return broken(
                pointer, "is one character too long", "https://example.com/" + "a".repeat(1981));
    }

    private static Stream<Arguments> tooMany(String pointer, int most) {
        ArrayNode items = (ArrayNode) Json.tree(Examples.content()).at(pointer);
        JsonNode item = items.get(0);
        ArrayNode more = items.arrayNode();
        IntStream.rangeClosed(0, most).forEach(i -> more.add(item));
        return Stream.of(arguments(pointer, "has one item too many", Contents.with(pointer, more)));
    }

    private static Stream<Arguments> malformed(String pointer, String... texts) {
        return Arrays.stream(texts).flatMap(text -> wrong(pointer, text));
    }

    private static Stream<Arguments> wrong(String pointer, String text) {
        return broken(pointer, "is '" + text.replace("\n", "\\n") + "'", text);
    }

    private static Stream<Arguments> needed(String pointer) {
        return Stream.concat(missing(pointer), broken(pointer, "is blank", " \t\u2003"));
    }

    private static Stream<Arguments> notBlank(String pointer) {
        return Stream.concat(
                broken(pointer, "is empty", ""), broken(pointer, "is blank", " \t\u2003"));
    }

    private static Stream<Arguments> missing(String pointer) {
        return Stream.of(arguments(pointer, "is missing", Contents.without(pointer)));
    }

    private static Stream<Arguments> broken(String pointer, String how, String text) {
        return Stream.of(arguments(pointer, how, Contents.with(pointer, text)));
    }
}
