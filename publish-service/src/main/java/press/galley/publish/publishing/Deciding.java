package press.galley.publish.publishing;

import press.galley.messaging.decision.Decision;
import press.galley.publish.publishing.PublicationCommand.PublishApproved;
import press.galley.publish.publishing.PublicationCommand.ReleaseWaiting;
import press.galley.publish.publishing.PublicationCommand.RetractArticle;

import java.time.Instant;

/** What a command leads to, in whatever state the article is. */
public final class Deciding {

    private Deciding() {}

    /** Decides a command at a time; changes nothing itself. */
    public static Decision<PublicationHappened> decide(
            Publication publication, PublicationCommand command, Instant now) {
        return switch (command) {
            case PublishApproved approval -> Publishing.decide(publication, approval, now);
            case ReleaseWaiting release -> Releasing.decide(publication, release, now);
            case RetractArticle retract -> Retracting.decide(publication, retract, now);
        };
    }
}
