package press.galley.review.reviewing;

import static press.galley.messaging.decision.Decision.accept;
import static press.galley.messaging.decision.Decision.refuse;
import static press.galley.messaging.decision.Decision.unchanged;

import press.galley.messaging.decision.Decision;
import press.galley.review.reviewing.ReviewCommand.ClaimReview;
import press.galley.review.reviewing.ReviewCommand.ReleaseClaim;
import press.galley.review.reviewing.ReviewHappened.ClaimReleased;
import press.galley.review.reviewing.ReviewHappened.RoundClaimed;
import press.galley.review.reviewing.ReviewRefusal.AlreadyDecided;
import press.galley.review.reviewing.ReviewRefusal.ClaimedByAnother;
import press.galley.review.reviewing.ReviewRefusal.NothingToReview;
import press.galley.review.reviewing.ReviewRefusal.WrongDesk;

/** What becomes of an editor's word that they are reading, or are not any more. */
final class Claiming {

    private Claiming() {}

    static Decision<ReviewHappened> decide(Round current, ClaimReview command) {
        return switch (current) {
            case Round.NothingYet _ -> refuse(new NothingToReview());
            case Round.Begun round when isOfAnotherDesk(round, command.editor()) ->
                    wrongDesk(round);
            case Round.Open open when open.claim().isEmpty() ->
                    accept(new RoundClaimed(new Claim(command.editor().id(), command.at())));
            case Round.Open open when isClaimedBy(open, command.editor()) -> unchanged();
            case Round.Open open -> claimedByAnother(open);
            case Round.Ended ended -> refuse(AlreadyDecided.by(ended));
        };
    }

    static Decision<ReviewHappened> decide(Round current, ReleaseClaim command) {
        return switch (current) {
            case Round.NothingYet _ -> refuse(new NothingToReview());
            case Round.Begun round when isOfAnotherDesk(round, command.editor()) ->
                    wrongDesk(round);
            case Round.Open open when open.claim().isEmpty() -> unchanged();
            case Round.Open open
                    when command.editor().chief() || isClaimedBy(open, command.editor()) ->
                    accept(new ClaimReleased());
            case Round.Open open -> claimedByAnother(open);
            case Round.Ended _ -> unchanged();
        };
    }

    private static boolean isOfAnotherDesk(Round.Begun round, Editor editor) {
        return !editor.actsFor(round.submission().desk());
    }

    private static boolean isClaimedBy(Round.Open open, Editor editor) {
        return open.claim().map(Claim::editor).filter(editor.id()::equals).isPresent();
    }

    private static Decision<ReviewHappened> wrongDesk(Round.Begun round) {
        return refuse(new WrongDesk(round.submission().desk()));
    }

    private static Decision<ReviewHappened> claimedByAnother(Round.Open open) {
        Claim claim = open.claim().orElseThrow();
        return refuse(new ClaimedByAnother(claim.editor(), claim.since()));
    }
}
