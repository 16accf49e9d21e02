package press.galley.web.request;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import press.galley.web.problem.ProblemException;

/**
 * The {@code Idempotency-Key} of a creating request: the same person's request with the same key is
 * the same request.
 */
public final class IdempotencyKey {

    private static final int MOST = 255;

    private IdempotencyKey() {}

    /**
     * The key, if it is one.
     *
     * @throws ProblemException 400 if it is blank or longer than 255 characters
     */
    public static @Nullable String check(@Nullable String header) {
        if (header != null && (header.isBlank() || header.length() > MOST)) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "invalid-idempotency-key",
                    "Send an Idempotency-Key of 1 to 255 characters, such as a UUID.");
        }
        return header;
    }

    /** The key was used for another request. */
    public static ProblemException reused() {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                "This Idempotency-Key belongs to a request with another body. Take a new key.");
    }
}
