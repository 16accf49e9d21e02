package press.galley.review.reviewing;

import static press.galley.messaging.decision.Decision.accept;
import static press.galley.messaging.decision.Decision.refuse;
import static press.galley.messaging.decision.Decision.unchanged;

import press.galley.events.Approval;
import press.galley.events.PersonId;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.Violation;
import press.galley.messaging.decision.Decision;
import press.galley.review.reviewing.ReviewCommand.ApproveDraft;
import press.galley.review.reviewing.ReviewCommand.DecideOnDraft;
import press.galley.review.reviewing.ReviewCommand.RejectDraft;
import press.galley.review.reviewing.ReviewCommand.RequestChanges;
import press.galley.review.reviewing.ReviewHappened.ApprovalGiven;
import press.galley.review.reviewing.ReviewHappened.ChangesAsked;
import press.galley.review.reviewing.ReviewHappened.RoundApproved;
import press.galley.review.reviewing.ReviewHappened.RoundRejected;
import press.galley.review.reviewing.ReviewRefusal.AlreadyDecided;
import press.galley.review.reviewing.ReviewRefusal.NotInTheText;
import press.galley.review.reviewing.ReviewRefusal.NothingToReview;
import press.galley.review.reviewing.ReviewRefusal.OverrideNeedsChief;
import press.galley.review.reviewing.ReviewRefusal.OwnText;
import press.galley.review.reviewing.ReviewRefusal.SubmissionChanged;
import press.galley.review.reviewing.ReviewRefusal.WrongDesk;

import java.util.List;

/** What becomes of an editor's decision. The same decision again is carried out already. */
final class DecidingOnDrafts {

    private DecidingOnDrafts() {}

    static Decision<ReviewHappened> decide(Round current, DecideOnDraft command) {
        return switch (current) {
            case Round.NothingYet _ -> refuse(new NothingToReview());
            case Round.Begun round when !command.editor().actsFor(round.submission().desk()) ->
                    refuse(new WrongDesk(round.submission().desk()));
            case Round.Begun round when !command.submissionHash().equals(hash(round)) ->
                    refuse(new SubmissionChanged(hash(round)));
            case Round.Open open -> decide(open.proceedings(), command);
            case Round.Ended ended when isThat(ended, command) -> unchanged();
            case Round.Ended ended -> refuse(AlreadyDecided.by(ended));
        };
    }

    private static Decision<ReviewHappened> decide(Proceedings open, DecideOnDraft command) {
        return switch (command) {
            case ApproveDraft approve -> approve(open, approve);
            case RequestChanges request -> requestChanges(open, request);
            case RejectDraft reject ->
                    accept(new RoundRejected(reject.editor().id(), reject.reason(), reject.at()));
        };
    }

    private static Decision<ReviewHappened> approve(Proceedings open, ApproveDraft command) {
        PersonId editor = command.editor().id();
        boolean overrides = command.override().isPresent();
        if (overrides && !command.editor().chief()) {
            return refuse(new OverrideNeedsChief());
        }
        if (!overrides && open.submission().contributors().contains(editor)) {
            return refuse(new OwnText());
        }
        if (!overrides && open.areApprovedBy(editor)) {
            return unchanged();
        }
        Approval approval = new Approval(editor, command.at(), command.override().orElse(null));
        ApprovalGiven given = new ApprovalGiven(approval);
        return overrides || open.policy().isMetBy(open.with(approval).approvals())
                ? accept(given, new RoundApproved(command.at()))
                : accept(given);
    }

    private static Decision<ReviewHappened> requestChanges(
            Proceedings open, RequestChanges command) {
        List<Violation> nowhere =
                Places.of(open.submission().content()).violations(command.comments());
        return nowhere.isEmpty()
                ? accept(
                        new ChangesAsked(
                                command.editor().id(),
                                command.message(),
                                command.comments(),
                                command.at()))
                : refuse(new NotInTheText(nowhere));
    }

    /** Other words for the same outcome are another decision: they would not be kept. */
    private static boolean isThat(Round.Ended round, DecideOnDraft command) {
        PersonId editor = command.editor().id();
        return switch (command) {
            case ApproveDraft _ ->
                    round instanceof Round.Approved && round.proceedings().areApprovedBy(editor);
            case RequestChanges(_, _, var message, var comments, _) ->
                    round instanceof Round.ChangesRequested asked
                            && asked.editor().equals(editor)
                            && asked.message().equals(message)
                            && asked.comments().equals(comments);
            case RejectDraft(_, _, var reason, _) ->
                    round instanceof Round.Rejected rejected
                            && rejected.editor().equals(editor)
                            && rejected.reason().equals(reason);
        };
    }

    private static SubmissionHash hash(Round.Begun round) {
        return round.submission().submissionHash();
    }
}
