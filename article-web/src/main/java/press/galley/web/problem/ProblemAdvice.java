package press.galley.web.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import press.galley.messaging.inbox.StoreUnavailable;
import press.galley.messaging.mailbox.Contended;

import java.util.Locale;

/** Turns every exception of a controller into a problem. */
@RestControllerAdvice
public final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(e, UnreadableBody.explain(e), request);
    }

    /** Part of an address, or a parameter, that is not of its form. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    @Nullable ResponseEntity<Object> mistyped(
            MethodArgumentTypeMismatchException e, WebRequest request) {
        ProblemDetail problem =
                e.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? Problem.notFound(e.getName() + " " + e.getValue())
                        : Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "invalid-parameter",
                                "The parameter %s cannot be %s. See /v3/api-docs for its form."
                                        .formatted(e.getName(), e.getValue()));
        return answer(e, problem, request);
    }

    /** No service takes forms: 415, also where such a body is broken. */
    @ExceptionHandler(MultipartException.class)
    @Nullable ResponseEntity<Object> form(MultipartException e, WebRequest request) {
        return answer(
                e,
                Problem.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "unsupported-media-type",
                        "Forms are not taken. See /v3/api-docs for what is."),
                request);
    }

    /**
     * A store that is away: 503; anything else is our own fault: 500, logged. What is not allowed
     * is left to Spring Security, which knows whether a token was there at all.
     */
    @ExceptionHandler(Exception.class)
    @Nullable ResponseEntity<Object> failed(Exception e, WebRequest request) throws Exception {
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e;
        }
        if (e instanceof Contended) {
            return unavailable(e, "contended", "Others keep changing this article.", request);
        }
        if (StoreUnavailable.isCauseOf(e)) {
            log.warn("{}: {}", request.getDescription(false), e.toString());
            return unavailable(e, "store-unavailable", "The database does not answer.", request);
        }
        log.error("{}", request.getDescription(false), e);
        return answer(
                e,
                Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "Something is wrong on our side. The log of the service says what."),
                request);
    }

    private @Nullable ResponseEntity<Object> unavailable(
            Exception e, String name, String reason, WebRequest request) {
        ProblemDetail problem =
                Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        name,
                        reason
                                + " Nothing acknowledged is lost; send the same request again in a few"
                                + " seconds.");
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "2");
        return handleExceptionInternal(
                e, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Object answer = body == null && e instanceof ErrorResponse own ? own.getBody() : body;
        if (answer instanceof ProblemDetail problem && !isTyped(problem)) {
            answer = named(e, problem, HttpStatus.valueOf(status.value()));
        }
        return super.handleExceptionInternal(e, answer, headers, status, request);
    }

    /** Spring's own refusals get a type each, by their status. */
    private static ProblemDetail named(Exception e, ProblemDetail problem, HttpStatus status) {
        if (e instanceof MissingRequestHeaderException missing) {
            return Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "missing-header",
                    "Send the header " + missing.getHeaderName() + ".");
        }
        String name = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        String detail = problem.getDetail();
        return Problem.of(status, name, (detail == null ? "" : detail + " ") + "See /v3/api-docs.");
    }

    private static boolean isTyped(ProblemDetail problem) {
        return problem.getType() != null && problem.getType().toString().startsWith("urn:");
    }

    @SuppressWarnings("NullAway") // It answers null only for a response that was sent already.
    private ResponseEntity<Object> answer(Exception e, ProblemDetail problem, WebRequest request) {
        return handleExceptionInternal(
                e, problem, new HttpHeaders(), HttpStatus.valueOf(problem.getStatus()), request);
    }
}
