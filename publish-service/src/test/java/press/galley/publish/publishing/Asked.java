package press.galley.publish.publishing;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.publishing.Submissions.NOTICE;
import static press.galley.publish.publishing.Submissions.REASON;

import press.galley.publish.publishing.PublicationCommand.ReleaseWaiting;
import press.galley.publish.publishing.PublicationCommand.RetractArticle;

import java.util.List;

/** Something that can be asked for. Submission 3 is the newest. */
record Asked(String words, PublicationCommand command) {

    /** Each of them. */
    static List<Asked> all() {
        return List.of(
                new Asked("approved: new", anApproval(3).asNew().command()),
                new Asked("approved: update", anApproval(3).command()),
                new Asked(
                        "approved: correction",
                        anApproval(3).correcting("So was the month.").command()),
                new Asked("approved: new, held", anApproval(3).asNew().held().command()),
                new Asked("approved: update, held", anApproval(3).held().command()),
                new Asked(
                        "approved: correction, held",
                        anApproval(3).correcting("So was the month.").held().command()),
                new Asked(
                        "approved, but with another hash",
                        anApproval(3).withForgedWords().command()),
                new Asked("release the one held", new ReleaseWaiting(2)),
                new Asked("release another one", new ReleaseWaiting(9)),
                new Asked("release the one live", new ReleaseWaiting(1)),
                new Asked("retract", new RetractArticle(REASON, NOTICE)),
                new Asked("retract in other words", new RetractArticle(REASON, "Withdrawn.")));
    }

    @Override
    public String toString() {
        return words;
    }
}
