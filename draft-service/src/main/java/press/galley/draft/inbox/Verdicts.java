package press.galley.draft.inbox;

import press.galley.draft.drafting.DraftHappened.ReviewEnded;
import press.galley.draft.drafting.Verdict;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.events.ChangesRequested;
import press.galley.events.DraftApproved;
import press.galley.events.DraftRejected;
import press.galley.events.SubmissionSuperseded;
import press.galley.events.SubmissionWithdrawn;

import java.util.List;

/** The outcomes of reviews, in a draft's words. */
final class Verdicts {

    private Verdicts() {}

    static ReviewEnded of(DraftApproved approved) {
        return ended(
                approved.submission(),
                new Verdict(
                        Result.APPROVED,
                        approved.approvedAt(),
                        approved.approvals().getLast().editor(),
                        null,
                        List.of()));
    }

    static ReviewEnded of(ChangesRequested requested) {
        return ended(
                requested.submission(),
                new Verdict(
                        Result.CHANGES_REQUESTED,
                        requested.requestedAt(),
                        requested.editor(),
                        requested.message(),
                        requested.comments()));
    }

    static ReviewEnded of(DraftRejected rejected) {
        return ended(
                rejected.submission(),
                new Verdict(
                        Result.REJECTED,
                        rejected.rejectedAt(),
                        rejected.editor(),
                        rejected.reason(),
                        List.of()));
    }

    static ReviewEnded of(SubmissionWithdrawn withdrawn) {
        return ended(
                withdrawn.submission(),
                new Verdict(Result.WITHDRAWN, withdrawn.withdrawnAt(), null, null, List.of()));
    }

    static ReviewEnded of(SubmissionSuperseded superseded) {
        return ended(
                superseded.submission(),
                new Verdict(
                        Result.SUPERSEDED,
                        superseded.supersededAt(),
                        null,
                        "Submission " + superseded.supersededBy() + " took its place.",
                        List.of()));
    }

    private static ReviewEnded ended(int submission, Verdict verdict) {
        return new ReviewEnded(submission, verdict);
    }
}
