package press.galley.draft.drafting;

import press.galley.events.content.Byline;
import press.galley.events.content.Content;
import press.galley.events.content.Image;
import press.galley.events.content.Promotion;
import press.galley.events.content.Question;
import press.galley.events.content.Source;

import java.util.List;

/** Contents to write drafts with. */
public final class Words {

    private Words() {}

    /** All that a submission needs, and nothing else; for the desk "ai". */
    public static Content about(String headline) {
        return onDesk("ai", headline);
    }

    /** All that a submission needs, and nothing else. */
    public static Content onDesk(String desk, String headline) {
        return new Content(
                headline,
                null,
                null,
                "Technology",
                desk,
                "en",
                List.of(),
                List.of(),
                "Text.\n",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Nothing at all. */
    public static Content none() {
        return new Content(
                "", null, null, "", "", "", List.of(), List.of(), "", List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    /** All there can be, in letters from far and wide. */
    public static Content everything() {
        return new Content(
                "Zürich prüft «KI» – 東京も 📰",
                "Ελληνικά, кириллица",
                "zuerich-prueft-ki",
                "Technology",
                "ai",
                "de-CH",
                List.of(new Byline("Åsa Ñandú", "Reporting", null), new Byline("Ben", null, "…")),
                List.of("One ✓", "two"),
                "# Größe\n\nA \"quoted\" $set and a dotted.name.\n",
                List.of("Remember"),
                List.of(new Question("Why?", "Because.")),
                List.of("ki", "zürich"),
                List.of(new Source("NZZ", "https://example.org/ä"), new Source("A talk", null)),
                List.of(new Promotion("A book", "https://example.org/b", Promotion.Kind.SPONSORED)),
                List.of(new Image("/i/1.png", "A bridge", null)));
    }
}
