package press.galley.draft.inbox;

import press.galley.draft.drafting.DraftHappened.ReleaseNoted;
import press.galley.draft.drafting.ReleaseNote;
import press.galley.draft.drafting.ReleaseNote.Status;
import press.galley.events.PublicationHeld;
import press.galley.events.PublicationRefused;
import press.galley.events.PublicationScheduled;
import press.galley.events.ScheduleCancelled;

/** What becomes of approvals, in a draft's words. */
final class ReleaseNotes {

    private ReleaseNotes() {}

    static ReleaseNoted of(PublicationScheduled scheduled) {
        return new ReleaseNoted(
                scheduled.submission(),
                new ReleaseNote(
                        Status.SCHEDULED,
                        "It will be published at this time.",
                        scheduled.releaseAt()));
    }

    static ReleaseNoted of(PublicationHeld held) {
        return new ReleaseNoted(
                held.submission(),
                new ReleaseNote(Status.HELD, "A publisher has to release it.", held.heldAt()));
    }

    static ReleaseNoted of(PublicationRefused refused) {
        String why =
                switch (refused.reason()) {
                    case ARTICLE_RETRACTED -> "The article was retracted, which is final.";
                    case HASH_MISMATCH -> "What arrived is not what was approved.";
                };
        return new ReleaseNoted(
                refused.submission(), new ReleaseNote(Status.REFUSED, why, refused.refusedAt()));
    }

    static ReleaseNoted of(ScheduleCancelled cancelled) {
        String why =
                switch (cancelled.reason()) {
                    case REPLACED -> "Submission " + cancelled.replacedBy() + " took its place.";
                    case ARTICLE_RETRACTED -> "The article was retracted meanwhile.";
                    case CANCELLED -> "A publisher took it off.";
                };
        return new ReleaseNoted(
                cancelled.submission(),
                new ReleaseNote(Status.CANCELLED, why, cancelled.cancelledAt()));
    }
}
