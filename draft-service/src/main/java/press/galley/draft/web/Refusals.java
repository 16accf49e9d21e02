package press.galley.draft.web;

import org.springframework.http.HttpStatus;

import press.galley.draft.drafting.DraftRefusal;
import press.galley.draft.drafting.DraftRefusal.IsDecided;
import press.galley.draft.drafting.DraftRefusal.IsDiscarded;
import press.galley.draft.drafting.DraftRefusal.IsRetracted;
import press.galley.draft.drafting.DraftRefusal.KeyReused;
import press.galley.draft.drafting.DraftRefusal.NoSuchDraft;
import press.galley.draft.drafting.DraftRefusal.NoSuchSubmission;
import press.galley.draft.drafting.DraftRefusal.NotReady;
import press.galley.draft.drafting.DraftRefusal.NotTheNewestVersion;
import press.galley.draft.drafting.DraftRefusal.VersionIsStale;
import press.galley.draft.drafting.DraftRefusal.WasSubmitted;
import press.galley.draft.drafting.Verdict;
import press.galley.messaging.decision.Outcome;
import press.galley.messaging.decision.Refusal;
import press.galley.web.problem.Problem;
import press.galley.web.problem.ProblemException;
import press.galley.web.request.IdempotencyKey;
import press.galley.web.request.IfMatch;

/** Every refusal of a draft as a problem. */
final class Refusals {

    private Refusals() {}

    /**
     * What was done.
     *
     * @throws ProblemException if it was refused
     */
    static <S> Outcome.Done<S> done(Outcome<S> outcome) {
        return switch (outcome) {
            case Outcome.Done<S> done -> done;
            case Outcome.Refused<S>(_, var refusal) -> throw problem(refusal);
        };
    }

    private static ProblemException problem(Refusal refusal) {
        if (!(refusal instanceof DraftRefusal why)) {
            throw new IllegalStateException("not a refusal of a draft: " + refusal);
        }
        return switch (why) {
            case NoSuchDraft() -> ProblemException.notFound("This draft");
            case NoSuchSubmission(int number) -> ProblemException.notFound("Submission " + number);
            case KeyReused() -> IdempotencyKey.reused();
            case VersionIsStale(int current) -> IfMatch.stale(ETags.of(current));
            case NotTheNewestVersion(int current) ->
                    conflict(
                            "not-the-newest-version",
                            "Version %d is the newest. Read it, then submit that one."
                                    .formatted(current));
            case NotReady(var violations) -> new ProblemException(Problem.invalid(violations));
            case IsDiscarded(var at) ->
                    conflict(
                            "draft-discarded",
                            "It was discarded at %s. Begin a new draft.".formatted(at));
            case WasSubmitted() ->
                    conflict(
                            "draft-was-submitted",
                            "A draft that was submitted is kept. Withdraw the submission instead.");
            case IsRetracted(var at) ->
                    conflict(
                            "article-retracted",
                            "The article was retracted at %s, which is final. Begin a new draft."
                                    .formatted(at));
            case IsDecided(var verdict) -> conflict("already-decided", decided(verdict));
        };
    }

    private static String decided(Verdict verdict) {
        String by = verdict.by() == null ? "" : " by " + verdict.by();
        return "It was decided%s at %s: %s. The decision stands; submit again if it has to change."
                .formatted(by, verdict.at(), SubmissionView.word(verdict.result()));
    }

    private static ProblemException conflict(String name, String detail) {
        return new ProblemException(HttpStatus.CONFLICT, name, detail);
    }
}
