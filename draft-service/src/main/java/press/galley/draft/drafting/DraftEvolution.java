package press.galley.draft.drafting;

import press.galley.draft.drafting.Draft.Discarded;
import press.galley.draft.drafting.Draft.Editing;
import press.galley.draft.drafting.Draft.Submitted;
import press.galley.draft.drafting.Draft.Unwritten;
import press.galley.draft.drafting.Draft.Written;
import press.galley.draft.drafting.DraftHappened.DraftBegun;
import press.galley.draft.drafting.DraftHappened.DraftDiscarded;
import press.galley.draft.drafting.DraftHappened.ReleaseNoted;
import press.galley.draft.drafting.DraftHappened.ReviewBegan;
import press.galley.draft.drafting.DraftHappened.ReviewEnded;
import press.galley.draft.drafting.DraftHappened.VersionSaved;
import press.galley.draft.drafting.DraftHappened.VersionSubmitted;
import press.galley.draft.drafting.DraftHappened.WasRetracted;
import press.galley.draft.drafting.DraftHappened.WentLive;
import press.galley.draft.drafting.DraftHappened.WithdrawalAsked;

/** The state after an event. */
public final class DraftEvolution {

    private DraftEvolution() {}

    /**
     * The state after an event.
     *
     * @throws IllegalStateException if the event does not fit the state
     */
    public static Draft evolve(Draft draft, DraftHappened event) {
        return switch (draft) {
            case Unwritten _ when event instanceof DraftBegun(var id, var version) ->
                    new Editing(Manuscript.begun(id, version));
            case Editing(var manuscript) when event instanceof DraftDiscarded(_, var at) ->
                    new Discarded(manuscript, at);
            case Editing(var manuscript) -> standing(after(manuscript, event, draft));
            case Submitted(var manuscript) -> standing(after(manuscript, event, draft));
            case Unwritten _, Discarded _ -> throw misfit(draft, event);
        };
    }

    private static Manuscript after(Manuscript manuscript, DraftHappened event, Draft draft) {
        return switch (event) {
            case VersionSaved(var version) when manuscript.isNext(version) ->
                    manuscript.with(version);
            case VersionSubmitted(var submission) when manuscript.isNext(submission) ->
                    manuscript.with(submission);
            case WithdrawalAsked(var number, _, var at) when manuscript.has(number) ->
                    manuscript.changing(number, submission -> submission.withdrawn(at));
            case ReviewBegan(var number, var at) when manuscript.has(number) ->
                    manuscript.changing(number, submission -> submission.opened(at));
            case ReviewEnded(var number, var verdict) when manuscript.has(number) ->
                    manuscript.changing(number, submission -> submission.decided(verdict));
            case ReleaseNoted(var number, var note) when manuscript.has(number) ->
                    manuscript.changing(
                            number, submission -> released(manuscript, submission, note));
            case WentLive(var live) -> manuscript.with(live);
            case WasRetracted(var at) when manuscript.live() != null ->
                    manuscript.with(manuscript.live().retracted(at));
            case VersionSaved _,
                    VersionSubmitted _,
                    WithdrawalAsked _,
                    ReviewBegan _,
                    ReviewEnded _,
                    ReleaseNoted _,
                    WasRetracted _,
                    DraftBegun _,
                    DraftDiscarded _ ->
                    throw misfit(draft, event);
        };
    }

    /** That something waited may be heard after it went live. */
    private static Submission released(
            Manuscript manuscript, Submission submission, ReleaseNote note) {
        Live live = manuscript.live();
        boolean isOver =
                live != null
                        && live.version() == submission.version()
                        && !note.at().isAfter(live.since());
        return isOver ? submission : submission.released(note);
    }

    private static Draft standing(Manuscript manuscript) {
        return manuscript.lastSubmission().filter(Submission::isUndecided).isPresent()
                ? new Submitted(manuscript)
                : new Editing(manuscript);
    }

    private static IllegalStateException misfit(Draft draft, DraftHappened event) {
        String what = draft instanceof Written written ? " of " + written.manuscript().id() : "";
        return new IllegalStateException(
                "%s does not fit %s%s".formatted(event, draft.getClass().getSimpleName(), what));
    }
}
