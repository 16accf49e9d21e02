package press.galley.events.content;

import org.jspecify.annotations.Nullable;

/**
 * Who is named as having made the article.
 *
 * @param name as readers see it
 * @param role what the person did, such as "Reporting"; may be absent
 * @param about a sentence on the person; may be absent
 */
public record Byline(String name, @Nullable String role, @Nullable String about) {

    /** Turns a missing name into an empty one, which {@link ContentRules} reports. */
    public Byline {
        name = Absent.toEmpty(name);
        role = Absent.toNull(role);
        about = Absent.toNull(about);
    }
}
