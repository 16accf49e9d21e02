package press.galley.publish.publishing;

import org.jspecify.annotations.Nullable;

import press.galley.events.PublicationRefused.Reason;
import press.galley.publish.AnApproval;
import press.galley.publish.publishing.PublicationHappened.ArticleTakenDown;
import press.galley.publish.publishing.PublicationHappened.RevisionWentLive;
import press.galley.publish.publishing.PublicationHappened.VersionHeld;
import press.galley.publish.publishing.PublicationHappened.VersionRefused;
import press.galley.publish.publishing.PublicationHappened.VersionReplaced;
import press.galley.publish.publishing.PublicationHappened.VersionTakenOff;
import press.galley.publish.publishing.Revision.Kind;

import java.time.Instant;

/** What happened at some time. */
public record Happened(Instant at) {

    public static final Happened EARLIER = new Happened(Instant.parse("2026-03-01T10:00:00Z"));
    public static final Happened NOW = new Happened(Instant.parse("2026-03-02T12:00:00Z"));

    public RevisionWentLive published(AnApproval approval) {
        return live(1, approval, Kind.PUBLICATION, null);
    }

    public RevisionWentLive updated(int number, AnApproval approval) {
        return live(number, approval, Kind.UPDATE, approval.notice());
    }

    public RevisionWentLive corrected(int number, AnApproval approval) {
        return corrected(number, approval, String.valueOf(approval.notice()));
    }

    public RevisionWentLive corrected(int number, AnApproval approval, String notice) {
        return live(number, approval, Kind.CORRECTION, notice);
    }

    private RevisionWentLive live(
            int number, AnApproval approval, Kind kind, @Nullable String notice) {
        return new RevisionWentLive(
                new Revision(
                        number,
                        approval.submission(),
                        approval.version(),
                        kind,
                        notice,
                        approval.contentHash(),
                        at),
                approval.content());
    }

    public VersionHeld held(AnApproval approval) {
        return new VersionHeld(new HeldVersion(approval.approved(), at));
    }

    public VersionHeld held(AnApproval approval, String notice) {
        return new VersionHeld(new HeldVersion(approval.approved().withNotice(notice), at));
    }

    public VersionReplaced replaced(AnApproval approval, AnApproval by) {
        return new VersionReplaced(approval.submission(), approval.version(), by.submission(), at);
    }

    public VersionTakenOff takenOff(AnApproval approval) {
        return new VersionTakenOff(approval.submission(), approval.version(), at);
    }

    public VersionRefused refused(AnApproval approval, Reason reason) {
        return new VersionRefused(
                approval.submission(), approval.version(), approval.contentHash(), reason, at);
    }

    public ArticleTakenDown takenDown(String reason, String notice) {
        return new ArticleTakenDown(new Retraction(reason, notice, at));
    }
}
