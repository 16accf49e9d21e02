package press.galley.publish.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.Violation;
import press.galley.web.problem.ProblemException;

import java.util.ArrayList;
import java.util.List;

/** Checks the fields of a request and reports all that is wrong at once. */
final class Fields {

    /** The longest text, in Unicode code points. */
    static final int MOST = 2000;

    private final List<Violation> violations = new ArrayList<>();

    /** A text that must be there; empty if it is not, which is reported at the end. */
    String text(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            violations.add(new Violation(pointer, "is missing; write one"));
            return "";
        }
        int length = value.codePointCount(0, value.length());
        if (length > MOST) {
            violations.add(
                    new Violation(
                            pointer,
                            "has %d characters; shorten it to %d or fewer"
                                    .formatted(length, MOST)));
        }
        if (value.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            violations.add(new Violation(pointer, "holds half of a surrogate pair; remove it"));
        }
        return value;
    }

    /** A number from 1 up that must be there. */
    int number(String pointer, @Nullable Integer value) {
        if (value == null || value < 1) {
            violations.add(new Violation(pointer, "is missing, or below 1; give its number"));
            return 0;
        }
        return value;
    }

    /**
     * Ends the request if anything was wrong.
     *
     * @throws ProblemException 422 with all of it
     */
    void throwIfAny() {
        ProblemException.throwIfAny(violations);
    }
}
