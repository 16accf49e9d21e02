package press.galley.review.reviewing;

import static press.galley.messaging.decision.Decision.accept;
import static press.galley.messaging.decision.Decision.unchanged;

import press.galley.events.Approval;
import press.galley.messaging.decision.Decision;
import press.galley.review.reviewing.ReviewCommand.OpenRound;
import press.galley.review.reviewing.ReviewCommand.WithdrawSubmission;
import press.galley.review.reviewing.ReviewHappened.RoundApproved;
import press.galley.review.reviewing.ReviewHappened.RoundOpened;
import press.galley.review.reviewing.ReviewHappened.RoundSuperseded;
import press.galley.review.reviewing.ReviewHappened.RoundWithdrawn;

import java.util.ArrayList;
import java.util.List;

/** What becomes of a writer's submission, and of taking it back. */
final class Submitting {

    private Submitting() {}

    static Decision<ReviewHappened> decide(Round current, OpenRound command) {
        return switch (current) {
            case Round.NothingYet _ -> accept(opened(command, List.of()));
            case Round.Begun begun when command.submission().number() <= number(begun) ->
                    throw new IllegalStateException(
                            "submission %d arrived after submission %d"
                                    .formatted(command.submission().number(), number(begun)));
            case Round.Open open -> accept(supersede(open, command));
            case Round.Ended _ -> accept(opened(command, List.of()));
        };
    }

    static Decision<ReviewHappened> decide(Round current, WithdrawSubmission command) {
        return switch (current) {
            case Round.Open open when command.submission() == number(open) ->
                    accept(new RoundWithdrawn(command.requestedBy(), command.at()));
            case Round.Open _, Round.Ended _, Round.NothingYet _ -> unchanged();
        };
    }

    private static List<ReviewHappened> supersede(Round.Open open, OpenRound command) {
        List<Approval> standing = standing(open, command.submission());
        List<ReviewHappened> happened = new ArrayList<>();
        happened.add(new RoundSuperseded(command.submission().number(), command.at()));
        happened.add(opened(command, standing));
        if (command.policy().isMetBy(standing)) {
            happened.add(new RoundApproved(command.at()));
        }
        return happened;
    }

    /**
     * Approvals stand if they name the new submission, too, and their editor has not touched it.
     */
    private static List<Approval> standing(Round.Open open, Submission newer) {
        if (!open.submission().submissionHash().equals(newer.submissionHash())) {
            return List.of();
        }
        return open.proceedings().approvals().stream()
                .filter(approval -> !newer.contributors().contains(approval.editor()))
                .toList();
    }

    private static RoundOpened opened(OpenRound command, List<Approval> standing) {
        return new RoundOpened(command.submission(), command.policy(), standing, command.at());
    }

    private static int number(Round.Begun round) {
        return round.submission().number();
    }
}
