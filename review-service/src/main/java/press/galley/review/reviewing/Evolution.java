package press.galley.review.reviewing;

import press.galley.review.reviewing.ReviewHappened.ApprovalGiven;
import press.galley.review.reviewing.ReviewHappened.ChangesAsked;
import press.galley.review.reviewing.ReviewHappened.ClaimReleased;
import press.galley.review.reviewing.ReviewHappened.RoundApproved;
import press.galley.review.reviewing.ReviewHappened.RoundClaimed;
import press.galley.review.reviewing.ReviewHappened.RoundOpened;
import press.galley.review.reviewing.ReviewHappened.RoundRejected;
import press.galley.review.reviewing.ReviewHappened.RoundSuperseded;
import press.galley.review.reviewing.ReviewHappened.RoundWithdrawn;

import java.util.Optional;

/** The one way from a review to the next. */
public final class Evolution {

    private Evolution() {}

    /**
     * The review after something happened to it.
     *
     * @throws IllegalStateException if that cannot happen to it, naming both
     */
    public static Review evolve(Review review, ReviewHappened event) {
        return switch (review.current()) {
            case Round.Open open -> review.with(evolve(open, event));
            case Round.NothingYet _ -> open(review, event, Optional.empty());
            case Round.Superseded superseded -> open(review, event, Optional.of(superseded));
            case Round.Approved _, Round.ChangesRequested _, Round.Rejected _, Round.Withdrawn _ ->
                    open(review, event, Optional.empty());
        };
    }

    private static Review open(
            Review review, ReviewHappened event, Optional<Round.Superseded> superseded) {
        if (event instanceof RoundOpened(var submission, var policy, var carriedOver, var at)) {
            Proceedings proceedings = new Proceedings(submission, policy, at, carriedOver);
            Round.Open open = new Round.Open(proceedings, Optional.empty());
            return new Review(review.articleId(), open, superseded);
        }
        throw misfit(review.current(), event);
    }

    private static Round evolve(Round.Open open, ReviewHappened event) {
        Proceedings proceedings = open.proceedings();
        return switch (event) {
            case ApprovalGiven(var approval) ->
                    new Round.Open(proceedings.with(approval), open.claim());
            case RoundApproved(var at) -> new Round.Approved(proceedings, at);
            case ChangesAsked(var editor, var message, var comments, var at) ->
                    new Round.ChangesRequested(proceedings, editor, message, comments, at);
            case RoundRejected(var editor, var reason, var at) ->
                    new Round.Rejected(proceedings, editor, reason, at);
            case RoundWithdrawn(var requestedBy, var at) ->
                    new Round.Withdrawn(proceedings, requestedBy, at);
            case RoundSuperseded(var supersededBy, var at) ->
                    new Round.Superseded(proceedings, supersededBy, at);
            case RoundClaimed(var claim) when open.claim().isEmpty() ->
                    new Round.Open(proceedings, Optional.of(claim));
            case ClaimReleased() when open.claim().isPresent() ->
                    new Round.Open(proceedings, Optional.empty());
            case RoundClaimed _, ClaimReleased _, RoundOpened _ -> throw misfit(open, event);
        };
    }

    private static IllegalStateException misfit(Round round, ReviewHappened event) {
        return new IllegalStateException(event + " does not fit " + round);
    }
}
