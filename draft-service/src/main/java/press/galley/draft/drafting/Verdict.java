package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.events.Comment;
import press.galley.events.PersonId;

import java.time.Instant;
import java.util.List;

/**
 * How a submission's review ended.
 *
 * @param result the outcome
 * @param at when
 * @param by who decided; absent if nobody had to
 * @param message what the writer is told; absent for an approval
 * @param comments what to change, place by place
 */
public record Verdict(
        Result result,
        Instant at,
        @Nullable PersonId by,
        @Nullable String message,
        List<Comment> comments) {

    /** Copies the list. */
    @SuppressWarnings("NullAway") // A document leaves an empty list out.
    public Verdict {
        comments = comments == null ? List.of() : List.copyOf(comments);
    }

    static Verdict plain(Result result, Instant at) {
        return new Verdict(result, at, null, null, List.of());
    }

    /** The outcomes of a review. */
    public enum Result {
        /** These words may be published. */
        APPROVED,
        /** An editor wants changes first. */
        CHANGES_REQUESTED,
        /** An editor said no. */
        REJECTED,
        /** The writer took it back in time. */
        WITHDRAWN,
        /** A newer submission took its place. */
        SUPERSEDED
    }
}
