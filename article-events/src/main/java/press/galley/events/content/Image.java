package press.galley.events.content;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the article.
 *
 * @param url absolute, or relative to the article
 * @param alt what it shows, for those who cannot see it
 * @param credit who made it; may be absent
 */
public record Image(String url, String alt, @Nullable String credit) {

    /** Turns what is missing into an empty text, which {@link ContentRules} reports. */
    public Image {
        url = Absent.toEmpty(url);
        alt = Absent.toEmpty(alt);
        credit = Absent.toNull(credit);
    }
}
