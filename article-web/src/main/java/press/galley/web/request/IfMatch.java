package press.galley.web.request;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import press.galley.web.problem.Problem;
import press.galley.web.problem.ProblemException;

import java.util.Arrays;

/** The condition under which something may be overwritten (RFC 9110, section 13.1.1). */
public final class IfMatch {

    private IfMatch() {}

    /**
     * Makes sure that who overwrites something has read it.
     *
     * @param header the value of {@code If-Match}
     * @param current the strong {@code ETag} of what is there, with its quotes
     * @throws ProblemException 428 if there is no condition, 412 with the current ETag if it does
     *     not hold
     */
    public static void require(@Nullable String header, String current) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                            HttpStatus.PRECONDITION_REQUIRED,
                            "missing-if-match",
                            "Send If-Match with the ETag of what you have read, so that nobody's"
                                    + " work is overwritten.")
                    .with(HttpHeaders.ETAG, current);
        }
        if (!matches(header, current)) {
            throw new ProblemException(
                            Problem.of(
                                    HttpStatus.PRECONDITION_FAILED,
                                    "stale-if-match",
                                    "It was changed meanwhile. Read it again, bring the changes"
                                            + " together, and send If-Match: "
                                            + current
                                            + ".",
                                    "currentETag",
                                    current))
                    .with(HttpHeaders.ETAG, current);
        }
    }

    private static boolean matches(String header, String current) {
        return header.trim().equals("*")
                || Arrays.stream(header.split(",")).anyMatch(tag -> tag.trim().equals(current));
    }
}
