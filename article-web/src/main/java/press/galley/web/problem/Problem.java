package press.galley.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import press.galley.events.content.Violation;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Problem details (RFC 9457) in Galley's form: {@code type} is {@code urn:galley:problem:<name>}
 * and never changes its meaning, {@code title} is the name in words, {@code detail} says what to
 * do.
 */
public final class Problem {

    private static final String TYPES = "urn:galley:problem:";

    private Problem() {}

    /** A problem. */
    public static ProblemDetail of(HttpStatus status, String name, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + name));
        String words = name.replace('-', ' ');
        problem.setTitle(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        return problem;
    }

    /** A problem with a member of its own, which programs can read. */
    public static ProblemDetail of(
            HttpStatus status, String name, String detail, String member, Object value) {
        ProblemDetail problem = of(status, name, detail);
        problem.setProperty(member, value);
        return problem;
    }

    /** Fields that have to change: 422, all of them at once, in {@code errors}. */
    public static ProblemDetail invalid(List<Violation> violations) {
        return of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-fields",
                "Mend the fields that errors lists, then send it again.",
                "errors",
                violations);
    }

    /** Nothing is there, or nothing that this person may see: 404. */
    public static ProblemDetail notFound(String what) {
        return of(
                HttpStatus.NOT_FOUND,
                "not-found",
                what + " is not here, or not yours to see. Check the address.");
    }
}
