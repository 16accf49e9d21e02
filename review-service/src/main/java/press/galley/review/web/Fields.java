package press.galley.review.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.SubmissionHash;
import press.galley.events.content.Violation;
import press.galley.web.problem.ProblemException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fields of a request, and says all at once what is wrong with them. */
final class Fields {

    private final List<Violation> violations = new ArrayList<>();

    /** A text that has to be there. */
    String text(String pointer, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            add(pointer, "is missing; write one");
        }
        return optionalText(pointer, text, most);
    }

    /** A text that may be missing. */
    String optionalText(String pointer, @Nullable String text, int most) {
        String given = text == null ? "" : text;
        int length = given.codePointCount(0, given.length());
        if (length > most) {
            add(pointer, "has " + length + " characters; shorten it to " + most + " or fewer");
        }
        if (given.codePoints().anyMatch(Fields::isLoneSurrogate)) {
            add(pointer, "holds half of a surrogate pair, which UTF-8 cannot write; remove it");
        }
        return given;
    }

    /** The hash that every decision names. */
    Optional<SubmissionHash> submissionHash(@Nullable String hex) {
        String pointer = "/submissionHash";
        if (hex == null) {
            add(pointer, "is missing; send the one of the round that you have read");
            return Optional.empty();
        }
        try {
            return Optional.of(new SubmissionHash(hex));
        } catch (IllegalArgumentException e) {
            add(pointer, "is no hash; copy it from the round that you have read");
            return Optional.empty();
        }
    }

    void add(String pointer, String detail) {
        violations.add(new Violation(pointer, detail));
    }

    /**
     * @throws ProblemException 422 if anything is wrong
     */
    void check() {
        ProblemException.throwIfAny(violations);
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
