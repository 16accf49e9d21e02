package press.galley.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * Names an article in every service, from its first draft to its retraction. It is the key of its
 * events.
 *
 * @param value a UUID (RFC 9562) in lower case
 */
public record ArticleId(@JsonValue String value) {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /**
     * @throws IllegalArgumentException if it is not a UUID in lower case
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {
        if (!UUID.matcher(value).matches()) {
            throw new IllegalArgumentException("not an article id, which is a UUID: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
