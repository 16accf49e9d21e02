package press.galley.publish.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import press.galley.messaging.decision.Refusal;
import press.galley.publish.publishing.PublicationRefusal;
import press.galley.publish.publishing.PublicationRefusal.AlreadyRetracted;
import press.galley.publish.publishing.PublicationRefusal.NeverPublished;
import press.galley.publish.publishing.PublicationRefusal.NothingWaits;
import press.galley.publish.publishing.PublicationRefusal.OtherSubmissionWaits;
import press.galley.web.problem.Problem;
import press.galley.web.problem.ProblemException;

import java.time.Instant;

/** Every refusal as a problem with a stable type, and what to do. */
final class Refusals {

    private Refusals() {}

    static ProblemException problem(Refusal refusal) {
        return new ProblemException(describe((PublicationRefusal) refusal));
    }

    private static ProblemDetail describe(PublicationRefusal refusal) {
        return switch (refusal) {
            case NothingWaits() ->
                    Problem.of(
                            HttpStatus.CONFLICT,
                            "nothing-waits",
                            "No approved version of this article waits. It may have been replaced"
                                    + " or retracted: look at what is live.");
            case OtherSubmissionWaits(int waiting) ->
                    Problem.of(
                            HttpStatus.CONFLICT,
                            "other-submission-waits",
                            "Submission %d waits instead. Read it, then release that one."
                                    .formatted(waiting),
                            "submission",
                            waiting);
            case NeverPublished() ->
                    Problem.of(
                            HttpStatus.CONFLICT,
                            "never-published",
                            "Readers never saw this article, so there is nothing to retract. Check"
                                    + " the address.");
            case AlreadyRetracted(Instant at) ->
                    Problem.of(
                            HttpStatus.CONFLICT,
                            "already-retracted",
                            "It was retracted at %s, which is final, with another reason or notice."
                                            .formatted(at)
                                    + " Nothing more is to be done.",
                            "retractedAt",
                            at);
        };
    }
}
