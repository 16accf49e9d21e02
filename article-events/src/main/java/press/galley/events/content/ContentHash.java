package press.galley.events.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The SHA-256 of a content's canonical JSON. Two contents with the same hash are the same words.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(@JsonValue String hex) {

    /**
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContentHash {
        Sha256.check(hex);
    }

    /**
     * The hash of a content.
     *
     * @throws java.io.UncheckedIOException if a text holds half of a surrogate pair, which {@link
     *     ContentRules#violations} reports
     */
    public static ContentHash of(Content content) {
        return new ContentHash(Sha256.of(CanonicalJson.of(content)));
    }

    /**
     * The hash of a {@code content} member just as it stood in an event or an answer.
     *
     * @throws java.io.UncheckedIOException if it is not a JSON object in UTF-8
     */
    public static ContentHash ofJson(byte[] utf8) {
        return new ContentHash(Sha256.of(CanonicalJson.ofJson(utf8)));
    }

    @Override
    public String toString() {
        return hex;
    }
}
