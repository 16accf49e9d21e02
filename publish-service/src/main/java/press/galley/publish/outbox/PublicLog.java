package press.galley.publish.outbox;

import press.galley.events.ArticleCorrected;
import press.galley.events.ArticleId;
import press.galley.events.ArticlePublished;
import press.galley.events.ArticleRetracted;
import press.galley.events.ArticleUpdated;
import press.galley.events.PublicationEvent;
import press.galley.events.content.Content;
import press.galley.messaging.mailbox.Announcement;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.PublicationHappened.ArticleTakenDown;
import press.galley.publish.publishing.PublicationHappened.RevisionWentLive;
import press.galley.publish.publishing.Retraction;
import press.galley.publish.publishing.Revision;

import java.time.Instant;
import java.util.Objects;

/** What downstream sites are told, for ever. It names nobody but the bylines. */
final class PublicLog {

    private PublicLog() {}

    static Announcement revision(RevisionWentLive event, Publication after) {
        Revision revision = event.revision();
        return new Announcement(
                told((Live) after, revision, event.content()),
                Announcements.correlation(after.article(), revision.submission()),
                revision.number());
    }

    static Announcement retraction(ArticleTakenDown event, Publication after) {
        Retracted retracted = (Retracted) after;
        Revision last = retracted.latest();
        Retraction retraction = event.retraction();
        return new Announcement(
                new ArticleRetracted(
                        retracted.article(),
                        last.number(),
                        last.contentHash(),
                        retraction.notice(),
                        retracted.revisions().getFirst().at(),
                        retraction.at()),
                Announcements.correlation(retracted.article(), last.submission()),
                0);
    }

    private static PublicationEvent told(Live live, Revision revision, Content content) {
        ArticleId article = live.article();
        Instant first = live.publishedAt();
        return switch (revision.kind()) {
            case PUBLICATION ->
                    new ArticlePublished(
                            article,
                            revision.number(),
                            revision.version(),
                            revision.contentHash(),
                            first,
                            content);
            case UPDATE ->
                    new ArticleUpdated(
                            article,
                            revision.number(),
                            revision.version(),
                            revision.notice(),
                            revision.contentHash(),
                            first,
                            revision.at(),
                            content);
            case CORRECTION ->
                    new ArticleCorrected(
                            article,
                            revision.number(),
                            revision.version(),
                            Objects.requireNonNull(revision.notice()),
                            revision.contentHash(),
                            first,
                            revision.at(),
                            content);
        };
    }
}
