package press.galley.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import press.galley.web.article.NotAnArticle;
import press.galley.web.request.BodyTooLarge;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.stream.Collectors;

/** Says what is wrong with a body that could not be read. */
public final class UnreadableBody {

    private UnreadableBody() {}

    /** The problem behind an exception that reading a body ended with. */
    public static ProblemDetail explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BodyTooLarge tooLarge -> {
                    return Problem.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "too-large",
                            "The body has more than %d bytes. Shorten it."
                                    .formatted(tooLarge.most()));
                }
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
                    return unparsable(malformed.getOriginalMessage() + at(malformed));
                }
                case JacksonException mismatched -> {
                    return Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "wrong-type",
                            "The field %s does not have the form it needs: %s"
                                    .formatted(pointer(mismatched), firstLine(mismatched)),
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
        return e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    private static String firstLine(JacksonException e) {
        String message = e.getOriginalMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
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
