package press.galley.publish.publishing;

import static press.galley.messaging.decision.Decision.accept;
import static press.galley.messaging.decision.Decision.refuse;
import static press.galley.messaging.decision.Decision.unchanged;

import press.galley.events.ArticleId;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Publication.Unpublished;
import press.galley.publish.publishing.PublicationCommand.RetractArticle;
import press.galley.publish.publishing.PublicationHappened.ArticleTakenDown;
import press.galley.publish.publishing.PublicationHappened.VersionTakenOff;
import press.galley.publish.publishing.PublicationRefusal.AlreadyRetracted;
import press.galley.publish.publishing.PublicationRefusal.NeverPublished;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A live article is withdrawn for good, and with it what waits. */
public final class Retracting {

    private final Publications publications;

    /** Retracts articles among these publications. */
    public Retracting(Publications publications) {
        this.publications = publications;
    }

    /** Retracts an article; the same again, for the same reason and notice, changes nothing. */
    public Outcome<Publication> retract(ArticleId article, RetractArticle command, Instant now) {
        return publications.change(article, publication -> decide(publication, command, now));
    }

    static Decision<PublicationHappened> decide(
            Publication publication, RetractArticle command, Instant now) {
        return switch (publication) {
            case Unpublished _ -> refuse(new NeverPublished());
            case Live live -> accept(takenDown(live, command, now));
            case Retracted(_, _, var done) when isSame(done, command) -> unchanged();
            case Retracted(_, _, var done) -> refuse(new AlreadyRetracted(done.at()));
        };
    }

    private static List<PublicationHappened> takenDown(
            Live live, RetractArticle command, Instant now) {
        List<PublicationHappened> events = new ArrayList<>();
        live.waiting()
                .map(HeldVersion::approved)
                .ifPresent(
                        waiting ->
                                events.add(
                                        new VersionTakenOff(
                                                waiting.submission(), waiting.version(), now)));
        events.add(new ArticleTakenDown(new Retraction(command.reason(), command.notice(), now)));
        return events;
    }

    private static boolean isSame(Retraction done, RetractArticle command) {
        return done.reason().equals(command.reason()) && done.notice().equals(command.notice());
    }
}
