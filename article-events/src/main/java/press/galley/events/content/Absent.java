package press.galley.events.content;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One form for what is absent, so that content that means the same has the same hash. */
final class Absent {

    private Absent() {}

    static String toEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static <T> List<T> toEmpty(@Nullable List<T> items, String field) {
        if (items == null) {
            return List.of();
        }
        if (items.stream().anyMatch(item -> item == null)) {
            throw new IllegalArgumentException(field + " holds null; leave the item out");
        }
        return List.copyOf(items);
    }
}
