package press.galley.review.reviewing;

import press.galley.events.Approval;
import press.galley.events.Comment;
import press.galley.events.PersonId;

import java.time.Instant;
import java.util.List;

/** What happened to a review. What others are told of it is another matter. */
public sealed interface ReviewHappened {

    /**
     * A round began.
     *
     * @param carriedOver approvals of the superseded round that still hold
     */
    record RoundOpened(
            Submission submission, DeskPolicy policy, List<Approval> carriedOver, Instant at)
            implements ReviewHappened {

        /** Copies the list. */
        public RoundOpened {
            carriedOver = List.copyOf(carriedOver);
        }
    }

    /** One editor said yes. */
    record ApprovalGiven(Approval approval) implements ReviewHappened {}

    /** The approvals are enough. */
    record RoundApproved(Instant at) implements ReviewHappened {}

    /** An editor wants something changed first. */
    record ChangesAsked(PersonId editor, String message, List<Comment> comments, Instant at)
            implements ReviewHappened {

        /** Copies the list. */
        public ChangesAsked {
            comments = List.copyOf(comments);
        }
    }

    /** An editor said no. */
    record RoundRejected(PersonId editor, String reason, Instant at) implements ReviewHappened {}

    /** The writer took the submission back. */
    record RoundWithdrawn(PersonId requestedBy, Instant at) implements ReviewHappened {}

    /** A newer submission arrived. */
    record RoundSuperseded(int supersededBy, Instant at) implements ReviewHappened {}

    /** An editor began to read. */
    record RoundClaimed(Claim claim) implements ReviewHappened {}

    /** Nobody is known to be reading. */
    record ClaimReleased() implements ReviewHappened {}
}
