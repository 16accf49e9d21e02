package press.galley.events.content;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The words of one version of an article. Immutable. Absent lists are empty, absent texts that a
 * finished article needs are empty, other absent texts are {@code null}; in JSON all of them are
 * left out. What a value must look like is said by {@link ContentRules}.
 *
 * @param headline one line
 * @param subtitle one line below it; may be absent
 * @param slug the article's part of a URL; may be absent
 * @param category what readers browse by, such as "Technology"
 * @param desk which desk answers for it, such as "ai"
 * @param language BCP 47, such as "en" or "de-CH"
 * @param bylines who is named
 * @param summary bullets
 * @param body CommonMark, exactly as written
 * @param keyTakeaways what to remember
 * @param faq questions and answers
 * @param tags words to find it by
 * @param sources where statements come from
 * @param promotions disclosed advertisements
 * @param images pictures
 */
public record Content(
        String headline,
        @Nullable String subtitle,
        @Nullable String slug,
        String category,
        String desk,
        String language,
        List<Byline> bylines,
        List<String> summary,
        String body,
        List<String> keyTakeaways,
        List<Question> faq,
        List<String> tags,
        List<Source> sources,
        List<Promotion> promotions,
        List<Image> images) {

    /** Brings what is absent into its one form. */
    public Content {
        headline = Absent.toEmpty(headline);
        subtitle = Absent.toNull(subtitle);
        slug = Absent.toNull(slug);
        category = Absent.toEmpty(category);
        desk = Absent.toEmpty(desk);
        language = Absent.toEmpty(language);
        bylines = Absent.toEmpty(bylines, "bylines");
        summary = Absent.toEmpty(summary, "summary");
        body = Absent.toEmpty(body);
        keyTakeaways = Absent.toEmpty(keyTakeaways, "keyTakeaways");
        faq = Absent.toEmpty(faq, "faq");
        tags = Absent.toEmpty(tags, "tags");
        sources = Absent.toEmpty(sources, "sources");
        promotions = Absent.toEmpty(promotions, "promotions");
        images = Absent.toEmpty(images, "images");
    }
}
