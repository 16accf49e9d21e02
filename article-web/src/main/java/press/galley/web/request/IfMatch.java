package press.galley.web.request;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import press.galley.web.problem.Problem;
import press.galley.web.problem.ProblemException;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The condition under which something may be overwritten (RFC 9110, section 13.1.1).
 *
 * @param tags the strong entity tags that it names, with their quotes; {@code *} for any
 */
public record IfMatch(Set<String> tags) {

    private static final String ANY = "*";

    /**
     * The condition that a request names.
     *
     * @throws ProblemException 428 if it names none
     */
    public static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "missing-if-match",
                    "Send If-Match with the ETag of what you have read, so that nobody's work is"
                            + " overwritten.");
        }
        return new IfMatch(
                Arrays.stream(header.split(","))
                        .map(String::trim)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether it holds for what is there. */
    public boolean allows(String current) {
        return tags.contains(ANY) || tags.contains(current);
    }

    /** It does not hold: 412, with the current ETag. */
    public static ProblemException stale(String current) {
        return new ProblemException(
                        Problem.of(
                                HttpStatus.PRECONDITION_FAILED,
                                "stale-if-match",
                                "It was changed meanwhile. Read it again, bring the changes"
                                        + " together,"
                                        + " and send If-Match: %s.".formatted(current),
                                "currentETag",
                                current))
                .with(HttpHeaders.ETAG, current);
    }
}
