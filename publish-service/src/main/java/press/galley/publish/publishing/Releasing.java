package press.galley.publish.publishing;

import static press.galley.messaging.decision.Decision.accept;
import static press.galley.messaging.decision.Decision.refuse;
import static press.galley.messaging.decision.Decision.unchanged;

import press.galley.events.ArticleId;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.PublicationCommand.ReleaseWaiting;
import press.galley.publish.publishing.PublicationRefusal.NothingWaits;
import press.galley.publish.publishing.PublicationRefusal.OtherSubmissionWaits;

import java.time.Instant;

/** A publisher lets the version go live that waits. */
public final class Releasing {

    private final Publications publications;

    /** Releases what waits in these publications. */
    public Releasing(Publications publications) {
        this.publications = publications;
    }

    /** Releases what waits; once it is live, releasing it again changes nothing. */
    public Outcome<Publication> release(ArticleId article, ReleaseWaiting command, Instant now) {
        return publications.change(article, publication -> decide(publication, command, now));
    }

    static Decision<PublicationHappened> decide(
            Publication publication, ReleaseWaiting command, Instant now) {
        if (publication instanceof Live live
                && live.latest().submission() == command.submission()) {
            return unchanged();
        }
        if (publication.waiting().isEmpty()) {
            return refuse(new NothingWaits());
        }
        ApprovedVersion waiting = publication.waiting().get().approved();
        return waiting.submission() == command.submission()
                ? accept(Publishing.live(publication, waiting, now))
                : refuse(new OtherSubmissionWaits(waiting.submission()));
    }
}
