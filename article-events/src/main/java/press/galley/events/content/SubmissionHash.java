package press.galley.events.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

/**
 * What an editor's decision names: content, kind and notice in one. It is the SHA-256 of the
 * canonical JSON (RFC 8785) of <code>{"contentHash": …, "kind": …, "notice": …}</code>, without
 * {@code notice} where there is none.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record SubmissionHash(@JsonValue String hex) {

    /**
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubmissionHash {
        Sha256.check(hex);
    }

    /**
     * The hash of a submission.
     *
     * @throws java.io.UncheckedIOException if the notice holds half of a surrogate pair
     */
    public static SubmissionHash of(
            ContentHash content, SubmissionKind kind, @Nullable String notice) {
        return new SubmissionHash(Sha256.of(CanonicalJson.of(new Named(content, kind, notice))));
    }

    @Override
    public String toString() {
        return hex;
    }

    private record Named(ContentHash contentHash, SubmissionKind kind, @Nullable String notice) {}
}
