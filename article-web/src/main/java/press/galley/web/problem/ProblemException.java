package press.galley.web.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import press.galley.events.content.Violation;

import java.util.List;

/** Ends a request with a problem; nothing was changed. */
public final class ProblemException extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    /** Ends it with a problem that is already described. */
    public ProblemException(ProblemDetail problem) {
        super(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }

    /** Ends it with a new problem. */
    public ProblemException(HttpStatus status, String name, String detail) {
        this(Problem.of(status, name, detail));
    }

    /** Ends it with 404. */
    public static ProblemException notFound(String what) {
        return new ProblemException(Problem.notFound(what));
    }

    /** Ends it with 422 if there is anything to mend. */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ProblemException(Problem.invalid(violations));
        }
    }

    /** Adds a header to the answer. */
    public ProblemException with(String header, String value) {
        HttpHeaders headers = getHeaders();
        headers.set(header, value);
        return this;
    }
}
