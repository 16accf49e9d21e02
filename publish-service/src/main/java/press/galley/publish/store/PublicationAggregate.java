package press.galley.publish.store;

import org.bson.Document;

import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Announcement;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.store.Documents;
import press.galley.publish.outbox.Announcements;
import press.galley.publish.publishing.Evolving;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Publication.Unpublished;
import press.galley.publish.publishing.PublicationHappened;
import press.galley.publish.publishing.Revision;

import java.util.List;

/** How a publication is kept, told and filed: each live revision under its number. */
final class PublicationAggregate implements AggregateType<Publication, PublicationHappened> {

    @Override
    public Publication initial(ArticleId id) {
        return Publication.nothing(id);
    }

    @Override
    public Publication evolve(Publication state, PublicationHappened event) {
        return Evolving.evolve(state, event);
    }

    @Override
    public List<Announcement> announce(
            Publication before, PublicationHappened event, Publication after) {
        return List.of(Announcements.of(event, after));
    }

    @Override
    public List<Filing> filings(Publication state) {
        return switch (state) {
            case Live live -> List.of(filing(live));
            case Unpublished _, Retracted _ -> List.of();
        };
    }

    @Override
    public Document write(Publication state) {
        return PublicationDocument.write(state);
    }

    @Override
    public Publication read(ArticleId id, Document document) {
        return PublicationDocument.read(id, document);
    }

    private static Filing filing(Live live) {
        Revision revision = live.latest();
        return new Filing(
                live.article(),
                revision.number(),
                revision.contentHash(),
                live.content(),
                Documents.write(revision));
    }
}
