package press.galley.draft.drafting;

import static press.galley.messaging.decision.Decision.accept;
import static press.galley.messaging.decision.Decision.refuse;
import static press.galley.messaging.decision.Decision.unchanged;

import press.galley.draft.drafting.Draft.Discarded;
import press.galley.draft.drafting.Draft.Editing;
import press.galley.draft.drafting.Draft.Submitted;
import press.galley.draft.drafting.Draft.Unwritten;
import press.galley.draft.drafting.DraftCommand.BeginDraft;
import press.galley.draft.drafting.DraftCommand.DiscardDraft;
import press.galley.draft.drafting.DraftCommand.SaveVersion;
import press.galley.draft.drafting.DraftCommand.SubmitVersion;
import press.galley.draft.drafting.DraftCommand.WithdrawSubmission;
import press.galley.draft.drafting.DraftHappened.DraftBegun;
import press.galley.draft.drafting.DraftHappened.DraftDiscarded;
import press.galley.draft.drafting.DraftHappened.VersionSaved;
import press.galley.draft.drafting.DraftHappened.VersionSubmitted;
import press.galley.draft.drafting.DraftHappened.WithdrawalAsked;
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
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.Violation;
import press.galley.messaging.decision.Decision;

import java.util.List;

/** What becomes of a command. */
public final class DraftDecider {

    private DraftDecider() {}

    /**
     * Decides a command; a draft that is not for this person is refused as if it were not there.
     */
    public static Decision<DraftHappened> decide(Draft draft, DraftCommand command) {
        return switch (draft) {
            case Unwritten _ when command instanceof BeginDraft begin -> begin(begin);
            case Unwritten _ -> refuse(new NoSuchDraft());
            case Discarded(var manuscript, _) when !command.by().mayEdit(manuscript) ->
                    refuse(new NoSuchDraft());
            case Discarded(_, var at) -> discarded(command, new IsDiscarded(at));
            case Editing(var manuscript) -> decide(manuscript, command);
            case Submitted(var manuscript) -> decide(manuscript, command);
        };
    }

    private static Decision<DraftHappened> begin(BeginDraft begin) {
        Version first = Version.first(begin.content(), begin.by().id(), begin.at());
        return accept(new DraftBegun(begin.id(), first));
    }

    private static Decision<DraftHappened> discarded(DraftCommand command, IsDiscarded refusal) {
        return command instanceof DiscardDraft ? unchanged() : refuse(refusal);
    }

    private static Decision<DraftHappened> decide(Manuscript manuscript, DraftCommand command) {
        if (!command.by().mayEdit(manuscript)) {
            return refuse(new NoSuchDraft());
        }
        return switch (command) {
            case BeginDraft begin -> again(manuscript, begin);
            case SaveVersion save -> save(manuscript, save);
            case SubmitVersion submit -> submit(manuscript, submit);
            case WithdrawSubmission withdraw -> withdraw(manuscript, withdraw);
            case DiscardDraft _ when !manuscript.submissions().isEmpty() ->
                    refuse(new WasSubmitted());
            case DiscardDraft discard ->
                    accept(new DraftDiscarded(discard.by().id(), discard.at()));
        };
    }

    private static Decision<DraftHappened> again(Manuscript manuscript, BeginDraft begin) {
        return manuscript.firstHash().equals(ContentHash.of(begin.content()))
                ? unchanged()
                : refuse(new KeyReused());
    }

    private static Decision<DraftHappened> save(Manuscript manuscript, SaveVersion save) {
        Version newest = manuscript.version();
        if (!save.basedOn().test(newest.number())) {
            return refuse(new VersionIsStale(newest.number()));
        }
        Version next = newest.next(save.content(), save.by().id(), save.at());
        return next.contentHash().equals(newest.contentHash())
                ? unchanged()
                : accept(new VersionSaved(next));
    }

    private static Decision<DraftHappened> submit(Manuscript manuscript, SubmitVersion submit) {
        for (Submission earlier : manuscript.submissions()) {
            if (submit.key() != null && submit.key().equals(earlier.key())) {
                return earlier.isFor(submit) ? unchanged() : refuse(new KeyReused());
            }
        }
        Live live = manuscript.live();
        if (live != null && live.retractedAt() != null) {
            return refuse(new IsRetracted(live.retractedAt()));
        }
        Version newest = manuscript.version();
        if (submit.version() != newest.number()) {
            return refuse(new NotTheNewestVersion(newest.number()));
        }
        List<Violation> violations = SubmissionPolicy.violations(newest.content(), submit);
        if (!violations.isEmpty()) {
            return refuse(new NotReady(violations));
        }
        if (manuscript.lastSubmission().filter(last -> stands(last, submit)).isPresent()) {
            return unchanged();
        }
        return accept(new VersionSubmitted(submission(manuscript, submit)));
    }

    private static Submission submission(Manuscript manuscript, SubmitVersion submit) {
        return new Submission(
                manuscript.submissions().size() + 1,
                submit.version(),
                submit.kind(),
                submit.notice(),
                SubmissionHash.of(
                        manuscript.version().contentHash(), submit.kind(), submit.notice()),
                submit.by().id(),
                submit.at(),
                submit.key(),
                null,
                null,
                null,
                null);
    }

    /** The same submission is in review, or was approved; a refused one may be tried again. */
    private static boolean stands(Submission last, SubmitVersion submit) {
        Verdict verdict = last.verdict();
        return last.isFor(submit)
                && (verdict == null
                        ? last.withdrawalRequestedAt() == null
                        : verdict.result() == Verdict.Result.APPROVED);
    }

    private static Decision<DraftHappened> withdraw(
            Manuscript manuscript, WithdrawSubmission withdraw) {
        Submission submission = manuscript.submission(withdraw.submission()).orElse(null);
        if (submission == null) {
            return refuse(new NoSuchSubmission(withdraw.submission()));
        }
        if (submission.withdrawalRequestedAt() != null) {
            return unchanged();
        }
        Verdict verdict = submission.verdict();
        return verdict != null
                ? refuse(new IsDecided(verdict))
                : accept(
                        new WithdrawalAsked(
                                submission.number(), withdraw.by().id(), withdraw.at()));
    }
}
