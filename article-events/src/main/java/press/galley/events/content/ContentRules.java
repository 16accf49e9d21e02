package press.galley.events.content;

import org.jspecify.annotations.Nullable;

import press.galley.events.wire.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * What content must look like. The JSON Schema {@code content.v1.json} says the same to programs in
 * other languages; a test holds the two together. Lengths are counted in Unicode code points.
 */
public final class ContentRules {

    /** The largest content, as bytes of its canonical JSON: 1 MiB. */
    public static final int MAX_BYTES = 1 << 20;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]\\S*");
    private static final Pattern ADDRESS = Pattern.compile("(https?://[^\\s/]\\S*|[^\\s:]+)");

    private ContentRules() {}

    /** Whether the content is larger than {@link #MAX_BYTES}. */
    public static boolean isTooLarge(Content content) {
        // As many bytes as the canonical form, and known even where violations leave none.
        return Json.write(content).length > MAX_BYTES;
    }

    /** What a draft may not be saved with: all of it, in the order of the fields. */
    public static List<Violation> violations(Content content) {
        Findings found = new Findings();
        found.text("/headline", content.headline(), 300);
        found.text("/subtitle", content.subtitle(), 500);
        found.text("/slug", content.slug(), 120);
        found.pattern(
                "/slug", content.slug(), SLUG, "use a-z, 0-9 and single hyphens between them");
        found.text("/category", content.category(), 100);
        found.text("/desk", content.desk(), 40);
        found.pattern(
                "/desk", content.desk(), SLUG, "use a-z, 0-9 and single hyphens between them");
        found.text("/language", content.language(), 35);
        found.pattern(
                "/language", content.language(), LANGUAGE, "use a BCP 47 tag such as en or de-CH");
        bylines(found, content.bylines());
        found.texts("/summary", content.summary(), 20, 500);
        found.text("/body", content.body(), MAX_BYTES);
        found.texts("/keyTakeaways", content.keyTakeaways(), 20, 500);
        faq(found, content.faq());
        found.texts("/tags", content.tags(), 50, 60);
        sources(found, content.sources());
        promotions(found, content.promotions());
        images(found, content.images());
        return found.all();
    }

    /** What is still missing before a draft can be submitted, besides {@link #violations}. */
    public static List<Violation> missing(Content content) {
        Findings found = new Findings();
        found.required("/headline", content.headline());
        found.required("/category", content.category());
        found.required("/desk", content.desk());
        found.required("/language", content.language());
        found.required("/body", content.body());
        return found.all();
    }

    /**
     * What is wrong with a text beside the content that is told in events, too.
     *
     * @param most how many characters it may have
     */
    public static List<Violation> textViolations(String pointer, String text, int most) {
        Findings found = new Findings();
        found.text(pointer, text, most);
        return found.all();
    }

    private static void bylines(Findings found, List<Byline> bylines) {
        found.each(
                "/bylines",
                bylines,
                20,
                (at, byline) -> {
                    found.required(at + "/name", byline.name());
                    found.text(at + "/name", byline.name(), 200);
                    found.text(at + "/role", byline.role(), 200);
                    found.text(at + "/about", byline.about(), 1000);
                });
    }

    private static void faq(Findings found, List<Question> faq) {
        found.each(
                "/faq",
                faq,
                50,
                (at, item) -> {
                    found.text(at + "/question", item.question(), 500);
                    found.text(at + "/answer", item.answer(), 5000);
                });
    }

    private static void sources(Findings found, List<Source> sources) {
        found.each(
                "/sources",
                sources,
                100,
                (at, source) -> {
                    found.required(at + "/name", source.name());
                    found.text(at + "/name", source.name(), 300);
                    found.text(at + "/url", source.url(), 2000);
                    found.pattern(
                            at + "/url", source.url(), WEB_ADDRESS, "use an http or https address");
                });
    }

    private static void promotions(Findings found, List<Promotion> promotions) {
        found.each(
                "/promotions",
                promotions,
                50,
                (at, promotion) -> {
                    found.required(at + "/text", promotion.text());
                    found.text(at + "/text", promotion.text(), 500);
                    found.required(at + "/url", promotion.url());
                    found.text(at + "/url", promotion.url(), 2000);
                    found.pattern(
                            at + "/url",
                            promotion.url(),
                            WEB_ADDRESS,
                            "use an http or https address");
                    if (promotion.kind() == null) {
                        found.add(at + "/kind", "is missing; say sponsored or affiliate");
                    }
                });
    }

    private static void images(Findings found, List<Image> images) {
        found.each(
                "/images",
                images,
                100,
                (at, image) -> {
                    found.required(at + "/url", image.url());
                    found.text(at + "/url", image.url(), 2000);
                    found.pattern(
                            at + "/url",
                            image.url(),
                            ADDRESS,
                            "use an http, https or relative address");
                    found.text(at + "/alt", image.alt(), 1000);
                    found.text(at + "/credit", image.credit(), 300);
                });
    }

    /** Violations in the order in which they were found. */
    private static final class Findings {

        private final List<Violation> found = new ArrayList<>();

        List<Violation> all() {
            return List.copyOf(found);
        }

        void add(String pointer, String detail) {
            found.add(new Violation(pointer, detail));
        }

        void required(String pointer, String text) {
            if (text.isBlank()) {
                add(pointer, "is missing; write one");
            }
        }

        void text(String pointer, @Nullable String text, int most) {
            if (text == null) {
                return;
            }
            int length = text.codePointCount(0, text.length());
            if (length > most) {
                add(pointer, "has " + length + " characters; shorten it to " + most + " or fewer");
            }
            if (text.codePoints().anyMatch(ContentRules::isLoneSurrogate)) {
                add(pointer, "holds half of a surrogate pair, which UTF-8 cannot write; remove it");
            }
        }

        void pattern(String pointer, @Nullable String text, Pattern pattern, String remedy) {
            if (text != null && !text.isEmpty() && !pattern.matcher(text).matches()) {
                add(pointer, "is not well formed; " + remedy);
            }
        }

        void texts(String pointer, List<String> texts, int most, int mostCharacters) {
            each(
                    pointer,
                    texts,
                    most,
                    (at, text) -> {
                        required(at, text);
                        text(at, text, mostCharacters);
                    });
        }

        <T> void each(String pointer, List<T> items, int most, BiConsumer<String, T> check) {
            if (items.size() > most) {
                add(pointer, "has " + items.size() + " items; keep " + most + " or fewer");
            }
            for (int i = 0; i < items.size(); i++) {
                check.accept(pointer + "/" + i, items.get(i));
            }
        }
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
