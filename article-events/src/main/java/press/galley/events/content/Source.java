package press.galley.events.content;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement of the article comes from.
 *
 * @param name of the document or organisation
 * @param url where it can be read; may be absent
 */
public record Source(String name, @Nullable String url) {

    /** Turns a missing name into an empty one, which {@link ContentRules} reports. */
    public Source {
        name = Absent.toEmpty(name);
        url = Absent.toNull(url);
    }
}
