package press.galley.publish.publishing;

import static press.galley.messaging.decision.Decision.accept;

import press.galley.events.PublicationRefused.Reason;
import press.galley.messaging.decision.Decision;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Publication.Unpublished;
import press.galley.publish.publishing.PublicationCommand.PublishApproved;
import press.galley.publish.publishing.PublicationHappened.RevisionWentLive;
import press.galley.publish.publishing.PublicationHappened.VersionHeld;
import press.galley.publish.publishing.PublicationHappened.VersionRefused;
import press.galley.publish.publishing.PublicationHappened.VersionReplaced;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An approved version goes live, waits, or is refused. It takes the place of one that waits. */
final class Publishing {

    private Publishing() {}

    static Decision<PublicationHappened> decide(
            Publication publication, PublishApproved approval, Instant now) {
        if (!HashPolicy.proves(approval)) {
            return accept(refused(approval.version(), Reason.HASH_MISMATCH, now));
        }
        return switch (publication) {
            case Unpublished _, Live _ -> accept(taken(publication, approval, now));
            case Retracted _ -> accept(refused(approval.version(), Reason.ARTICLE_RETRACTED, now));
        };
    }

    private static List<PublicationHappened> taken(
            Publication publication, PublishApproved approval, Instant now) {
        List<PublicationHappened> events = new ArrayList<>();
        ApprovedVersion next = approval.version();
        if (publication.waiting().isPresent()) {
            ApprovedVersion waited = publication.waiting().get().approved();
            events.add(
                    new VersionReplaced(
                            waited.submission(), waited.version(), next.submission(), now));
            next = NoticePolicy.carrying(waited, next);
        }
        events.add(
                switch (approval.release()) {
                    case AUTOMATIC -> live(publication, next, now);
                    case HELD -> new VersionHeld(new HeldVersion(next, now));
                });
        return events;
    }

    /** The version becomes the article's next revision. */
    static RevisionWentLive live(Publication publication, ApprovedVersion version, Instant now) {
        return new RevisionWentLive(
                RevisionPolicy.next(publication, version, now), version.content());
    }

    private static VersionRefused refused(ApprovedVersion version, Reason reason, Instant now) {
        return new VersionRefused(
                version.submission(), version.version(), version.contentHash(), reason, now);
    }
}
