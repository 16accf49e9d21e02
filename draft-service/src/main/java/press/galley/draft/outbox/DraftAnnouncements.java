package press.galley.draft.outbox;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.Draft.Written;
import press.galley.draft.drafting.DraftHappened;
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
import press.galley.draft.drafting.Manuscript;
import press.galley.draft.drafting.Submission;
import press.galley.draft.drafting.Version;
import press.galley.events.ArticleId;
import press.galley.events.DraftSubmitted;
import press.galley.events.WithdrawalRequested;
import press.galley.messaging.mailbox.Announcement;

import java.util.List;

/** Maps what happened to a draft to what others are told: submissions and withdrawals. */
public final class DraftAnnouncements {

    private DraftAnnouncements() {}

    /** The published events of a private one, given the state after it. */
    public static List<Announcement> announce(DraftHappened event, Draft after) {
        return switch (event) {
            case VersionSubmitted(var submission) ->
                    List.of(submitted(manuscript(after), submission));
            case WithdrawalAsked(var number, var by, var at) -> {
                ArticleId id = manuscript(after).id();
                yield List.of(
                        new Announcement(
                                new WithdrawalRequested(id, number, by, at),
                                correlation(id, number),
                                0));
            }
            case DraftBegun _,
                    VersionSaved _,
                    DraftDiscarded _,
                    ReviewBegan _,
                    ReviewEnded _,
                    ReleaseNoted _,
                    WentLive _,
                    WasRetracted _ ->
                    List.of();
        };
    }

    private static Announcement submitted(Manuscript manuscript, Submission submission) {
        Version version = manuscript.version();
        DraftSubmitted event =
                new DraftSubmitted(
                        manuscript.id(),
                        submission.number(),
                        submission.version(),
                        submission.kind(),
                        submission.notice(),
                        version.contentHash(),
                        submission.submissionHash(),
                        manuscript.contributorsAboveLive(),
                        submission.submittedBy(),
                        submission.submittedAt(),
                        version.content());
        return new Announcement(
                event, correlation(manuscript.id(), submission.number()), version.number());
    }

    private static Manuscript manuscript(Draft draft) {
        if (draft instanceof Written written) {
            return written.manuscript();
        }
        throw new IllegalStateException("nothing is told of a draft without words");
    }

    private static String correlation(ArticleId id, int submission) {
        return id + ":" + submission;
    }
}
