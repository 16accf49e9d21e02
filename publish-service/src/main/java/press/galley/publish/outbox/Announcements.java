package press.galley.publish.outbox;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.PublicationHeld;
import press.galley.events.PublicationRefused;
import press.galley.events.ScheduleCancelled;
import press.galley.messaging.mailbox.Announcement;
import press.galley.publish.publishing.ApprovedVersion;
import press.galley.publish.publishing.HeldVersion;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.PublicationHappened;
import press.galley.publish.publishing.PublicationHappened.ArticleTakenDown;
import press.galley.publish.publishing.PublicationHappened.RevisionWentLive;
import press.galley.publish.publishing.PublicationHappened.VersionHeld;
import press.galley.publish.publishing.PublicationHappened.VersionRefused;
import press.galley.publish.publishing.PublicationHappened.VersionReplaced;
import press.galley.publish.publishing.PublicationHappened.VersionTakenOff;

/**
 * One published event for each private one. Revisions and retractions go into the public log, one
 * record each, so that a revision's sequence there equals its number.
 */
public final class Announcements {

    private Announcements() {}

    /** What others are told of an event that led to a state. */
    public static Announcement of(PublicationHappened event, Publication after) {
        ArticleId article = after.article();
        return switch (event) {
            case RevisionWentLive live -> PublicLog.revision(live, after);
            case ArticleTakenDown takenDown -> PublicLog.retraction(takenDown, after);
            case VersionHeld(HeldVersion held) -> told(held(article, held), held.submission());
            case VersionReplaced(int submission, int version, int replacedBy, var at) ->
                    told(
                            new ScheduleCancelled(
                                    article,
                                    submission,
                                    version,
                                    ScheduleCancelled.Reason.REPLACED,
                                    replacedBy,
                                    at),
                            submission);
            case VersionTakenOff(int submission, int version, var at) ->
                    told(
                            new ScheduleCancelled(
                                    article,
                                    submission,
                                    version,
                                    ScheduleCancelled.Reason.ARTICLE_RETRACTED,
                                    null,
                                    at),
                            submission);
            case VersionRefused(int submission, int version, var hash, var reason, var at) ->
                    told(
                            new PublicationRefused(article, submission, version, hash, reason, at),
                            submission);
        };
    }

    private static PublicationHeld held(ArticleId article, HeldVersion held) {
        ApprovedVersion approved = held.approved();
        return new PublicationHeld(
                article,
                approved.submission(),
                approved.version(),
                approved.contentHash(),
                held.heldAt());
    }

    private static Announcement told(ArticleEvent event, int submission) {
        return new Announcement(event, correlation(event.articleId(), submission), 0);
    }

    /** The same from a submission to its publication. */
    static String correlation(ArticleId article, int submission) {
        return article + ":" + submission;
    }
}
