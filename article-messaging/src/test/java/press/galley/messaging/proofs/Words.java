package press.galley.messaging.proofs;

import press.galley.events.ArticleId;
import press.galley.events.content.Byline;
import press.galley.events.content.Content;
import press.galley.events.content.Image;
import press.galley.events.content.Promotion;
import press.galley.events.content.Question;
import press.galley.events.content.Source;

import java.util.List;
import java.util.UUID;

/** Articles and contents to try things with. */
public final class Words {

    private Words() {}

    /** An article that no other test knows. */
    public static ArticleId anArticle() {
        return new ArticleId(UUID.randomUUID().toString());
    }

    /** Content with a headline and little else. */
    public static Content about(String headline) {
        return withBody(headline, "Text.\n");
    }

    /** Content with a text. */
    public static Content withBody(String headline, String body) {
        return new Content(
                headline,
                null,
                null,
                "Technology",
                "ai",
                "en",
                List.of(),
                List.of(),
                body,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Content with all there can be, in letters from far and wide. */
    public static Content everything() {
        return new Content(
                "Zürich prüft «KI» – 東京も 📰",
                "Ελληνικά, кириллица, עברית",
                "zuerich-prueft-ki",
                "Technology",
                "ai",
                "de-CH",
                List.of(
                        new Byline("Åsa Ñandú", "Reporting", null),
                        new Byline("Ben", null, "Writes.")),
                List.of("One ✓", "two"),
                "# Größe\n\nA \"quoted\" $set, a dotted.name, a \\ and a \u0001 mark.\n",
                List.of("Remember"),
                List.of(new Question("Why? 🤔", "Because.")),
                List.of("ki", "zürich"),
                List.of(
                        new Source("NZZ", "https://example.org/ä?b=c&d"),
                        new Source("A talk", null)),
                List.of(new Promotion("A book", "https://example.org/b", Promotion.Kind.AFFILIATE)),
                List.of(new Image("/i/1.png", "A bridge", "Åsa")));
    }
}
