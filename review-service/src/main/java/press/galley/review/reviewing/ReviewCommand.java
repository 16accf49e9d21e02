package press.galley.review.reviewing;

import press.galley.events.Comment;
import press.galley.events.PersonId;
import press.galley.events.content.SubmissionHash;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody wants to happen to a review. */
public sealed interface ReviewCommand {

    /** A writer submitted a version. */
    record OpenRound(Submission submission, DeskPolicy policy, Instant at)
            implements ReviewCommand {}

    /** A writer takes a submission back. */
    record WithdrawSubmission(int submission, PersonId requestedBy, Instant at)
            implements ReviewCommand {}

    /** An editor decides on what they have read. */
    sealed interface DecideOnDraft extends ReviewCommand {

        /** Who decides. */
        Editor editor();

        /** What they have read. */
        SubmissionHash submissionHash();

        /** When. */
        Instant at();
    }

    /**
     * Yes.
     *
     * @param override the reason of a chief editor who sets the four-eyes rule or the quorum aside
     */
    record ApproveDraft(
            Editor editor, SubmissionHash submissionHash, Optional<String> override, Instant at)
            implements DecideOnDraft {}

    /** Not like this. */
    record RequestChanges(
            Editor editor,
            SubmissionHash submissionHash,
            String message,
            List<Comment> comments,
            Instant at)
            implements DecideOnDraft {

        /** Copies the list. */
        public RequestChanges {
            comments = List.copyOf(comments);
        }
    }

    /** No. */
    record RejectDraft(Editor editor, SubmissionHash submissionHash, String reason, Instant at)
            implements DecideOnDraft {}

    /** An editor says that they are reading. */
    record ClaimReview(Editor editor, Instant at) implements ReviewCommand {}

    /** An editor is not reading any more; or a chief editor says so for them. */
    record ReleaseClaim(Editor editor) implements ReviewCommand {}
}
