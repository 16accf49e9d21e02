package press.galley.review.reviewing;

import press.galley.messaging.decision.Decision;

/** Decides every command on a review. It changes nothing itself. */
public final class Decider {

    private Decider() {}

    /**
     * What happens, or why nothing does.
     *
     * @throws IllegalStateException if a submission arrives out of order
     */
    public static Decision<ReviewHappened> decide(Review review, ReviewCommand command) {
        return switch (command) {
            case ReviewCommand.OpenRound open -> Submitting.decide(review.current(), open);
            case ReviewCommand.WithdrawSubmission withdraw ->
                    Submitting.decide(review.current(), withdraw);
            case ReviewCommand.DecideOnDraft verdict ->
                    DecidingOnDrafts.decide(review.current(), verdict);
            case ReviewCommand.ClaimReview claim -> Claiming.decide(review.current(), claim);
            case ReviewCommand.ReleaseClaim release -> Claiming.decide(review.current(), release);
        };
    }
}
