package press.galley.events.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What chains an article's versions: the SHA-256 of the canonical JSON (RFC 8785) of <code>
 * {"contentHash": …, "number": …, "previous": …, "savedAt": …}</code>, without {@code previous} for
 * the first. It says nothing about people, so it still verifies after names were erased.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record LinkHash(@JsonValue String hex) {

    /**
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LinkHash {
        Sha256.check(hex);
    }

    /** The link of a version to the one before it. */
    public static LinkHash of(
            @Nullable LinkHash previous, int number, ContentHash content, Instant savedAt) {
        return new LinkHash(
                Sha256.of(CanonicalJson.of(new Link(content, number, previous, savedAt))));
    }

    @Override
    public String toString() {
        return hex;
    }

    private record Link(
            ContentHash contentHash, int number, @Nullable LinkHash previous, Instant savedAt) {}
}
