package press.galley.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import press.galley.web.article.NotAnArticle;
import press.galley.web.request.BodyTooLarge;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.Collection;
import java.util.stream.Collectors;

/** Says what is wrong with a body that could not be read. */
public final class UnreadableBody {

    private UnreadableBody() {}

    /** The problem behind an exception that reading a body ended with. */
    public static ProblemDetail explain(Throwable failure) {
        // Jackson wraps what ended its reading, so this is looked for before anything of Jackson's.
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                return Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-large",
                        "The body has more than %d bytes. Shorten it.".formatted(tooLarge.most()));
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case NotAnArticle foreign -> {
                    return unparsable(foreign.reason());
                }
                case UnrecognizedPropertyException unknown -> {
                    return Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "unknown-field",
                            "There is no field %s. Remove it, or use one of %s."
                                    .formatted(pointer(unknown), unknown.getKnownPropertyIds()),
                            "pointer",
                            pointer(unknown));
                }
                case StreamReadException malformed -> {
                    return unparsable(words(malformed) + at(malformed));
                }
                case JacksonException mismatched -> {
                    return Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "wrong-type",
                            "The field %s does not have the form it needs: %s. See /v3/api-docs."
                                    .formatted(pointer(mismatched), reason(mismatched)),
                            "pointer",
                            pointer(mismatched));
                }
                default -> {}
            }
        }
        return unparsable("it is empty or cut off");
    }

    private static ProblemDetail unparsable(String reason) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "unparsable-body",
                "The body cannot be parsed: %s. Mend it and send it again.".formatted(reason));
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    /** What kind of value is needed, in the words of JSON and not of Java. */
    private static String reason(JacksonException e) {
        if (e instanceof InvalidFormatException invalid && invalid.getTargetType().isEnum()) {
            return "it is not one of the words that are known there";
        }
        if (e instanceof MismatchedInputException mismatched
                && mismatched.getTargetType() != null) {
            Class<?> type = mismatched.getTargetType();
            String needed =
                    CharSequence.class.isAssignableFrom(type)
                            ? "text"
                            : Collection.class.isAssignableFrom(type)
                                    ? "a list"
                                    : Number.class.isAssignableFrom(type) || type.isPrimitive()
                                            ? "a number"
                                            : "an object or another value";
            return "it needs " + needed;
        }
        return words(e);
    }

    private static String words(JacksonException e) {
        String message = e.getOriginalMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        int source = line.indexOf(" at [Source");
        return source < 0 ? line : line.substring(0, source);
    }

    /** Where, as a JSON pointer (RFC 6901). */
    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(
                        step ->
                                step.getPropertyName() == null
                                        ? Integer.toString(step.getIndex())
                                        : step.getPropertyName()
                                                .replace("~", "~0")
                                                .replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
