package press.galley.review.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import press.galley.events.PersonId;
import press.galley.messaging.decision.Refusal;
import press.galley.review.reviewing.ReviewRefusal;
import press.galley.review.reviewing.ReviewRefusal.AlreadyDecided;
import press.galley.review.reviewing.ReviewRefusal.ClaimedByAnother;
import press.galley.review.reviewing.ReviewRefusal.NotInTheText;
import press.galley.review.reviewing.ReviewRefusal.NothingToReview;
import press.galley.review.reviewing.ReviewRefusal.OverrideNeedsChief;
import press.galley.review.reviewing.ReviewRefusal.OwnText;
import press.galley.review.reviewing.ReviewRefusal.SubmissionChanged;
import press.galley.review.reviewing.ReviewRefusal.WrongDesk;
import press.galley.web.problem.Problem;
import press.galley.web.problem.ProblemException;

import java.util.stream.Collectors;

/** Every refusal as a problem. */
final class Refusals {

    private Refusals() {}

    static ProblemException exception(Refusal refusal) {
        if (refusal instanceof ReviewRefusal known) {
            return new ProblemException(problem(known));
        }
        throw new IllegalStateException("no decider of ours refuses with " + refusal);
    }

    static ProblemDetail problem(ReviewRefusal refusal) {
        return switch (refusal) {
            case NothingToReview() -> Problem.notFound("The review");
            case WrongDesk(var desk) ->
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "wrong-desk",
                            "It is the desk %s's, for which you do not act. Leave it to them."
                                    .formatted(desk),
                            "desk",
                            desk);
            case SubmissionChanged(var hash) ->
                    Problem.of(
                            HttpStatus.CONFLICT,
                            "submission-changed",
                            "The round is about another submission than the one you name. Read it"
                                    + " again, and send its submissionHash if you still decide so.",
                            "submissionHash",
                            hash);
            case OwnText() ->
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "own-text",
                            "You wrote or edited part of it, so somebody else has to approve it. A"
                                    + " chief editor may override that with a reason.");
            case OverrideNeedsChief() ->
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "override-needs-chief",
                            "Only a chief editor overrides. Approve without override, or ask one.");
            case AlreadyDecided decided -> alreadyDecided(decided);
            case NotInTheText(var violations) -> Problem.invalid(violations);
            case ClaimedByAnother(var editor, var since) -> {
                ProblemDetail problem =
                        Problem.of(
                                HttpStatus.CONFLICT,
                                "claimed-by-another",
                                ("%s has been reading it since %s. Take another one, or ask them or"
                                                + " a chief editor to release it.")
                                        .formatted(editor, since),
                                "claimedBy",
                                editor);
                problem.setProperty("claimedAt", since);
                yield problem;
            }
        };
    }

    private static ProblemDetail alreadyDecided(AlreadyDecided decided) {
        String by =
                decided.by().isEmpty()
                        ? ""
                        : decided.by().stream()
                                .map(PersonId::value)
                                .collect(Collectors.joining(", ", " by ", ""));
        ProblemDetail problem =
                Problem.of(
                        HttpStatus.CONFLICT,
                        "already-decided",
                        "The round ended as %s%s at %s, and that stands. The next submission opens"
                                        .formatted(decided.outcome().label(), by, decided.at())
                                + " another round.",
                        "outcome",
                        decided.outcome().label());
        problem.setProperty("decidedBy", decided.by());
        problem.setProperty("decidedAt", decided.at());
        return problem;
    }
}
