package press.galley.publish.store;

import org.bson.Document;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.messaging.store.Documents;
import press.galley.publish.publishing.HeldVersion;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Publication.Unpublished;
import press.galley.publish.publishing.Retraction;
import press.galley.publish.publishing.Revision;

import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * A publication's fields: {@code revisions}; {@code live}, the words that readers see and what the
 * list shows and sorts by, only while they see them; {@code waiting}, what is held, with its words;
 * {@code retraction}. What is not the case has no field.
 */
final class PublicationDocument {

    static final String REVISIONS = "revisions";
    static final String LIVE = "live";
    static final String WAITING = "waiting";
    static final String RETRACTION = "retraction";

    static final String REVISION = "revision";
    static final String PUBLISHED_AT = "publishedAt";
    static final String UPDATED_AT = "updatedAt";
    static final String CONTENT_HASH = "contentHash";
    static final String CONTENT = "content";

    private PublicationDocument() {}

    static Document write(Publication state) {
        Document document = new Document();
        switch (state) {
            case Unpublished _ -> {}
            case Live live ->
                    document.append(REVISIONS, revisions(live.revisions()))
                            .append(LIVE, live(live));
            case Retracted retracted ->
                    document.append(REVISIONS, revisions(retracted.revisions()))
                            .append(RETRACTION, Documents.write(retracted.retraction()));
        }
        state.waiting().ifPresent(held -> document.append(WAITING, Documents.write(held)));
        return document;
    }

    static Publication read(ArticleId article, Document document) {
        Document retraction = document.get(RETRACTION, Document.class);
        if (retraction != null) {
            return new Retracted(
                    article, revisions(document), Documents.read(retraction, Retraction.class));
        }
        Optional<HeldVersion> waiting =
                Optional.ofNullable(document.get(WAITING, Document.class))
                        .map(held -> Documents.read(held, HeldVersion.class));
        Document live = document.get(LIVE, Document.class);
        if (live == null) {
            return new Unpublished(article, waiting);
        }
        Content content = Documents.read(live.get(CONTENT, Document.class), Content.class);
        return new Live(article, revisions(document), content, waiting);
    }

    private static Document live(Live live) {
        Revision latest = live.latest();
        return new Document(REVISION, latest.number())
                .append(PUBLISHED_AT, Date.from(live.publishedAt()))
                .append(UPDATED_AT, Date.from(latest.at()))
                .append(CONTENT_HASH, latest.contentHash().hex())
                .append(CONTENT, Documents.write(live.content()));
    }

    private static List<Document> revisions(List<Revision> revisions) {
        return revisions.stream().map(Documents::write).toList();
    }

    private static List<Revision> revisions(Document document) {
        return document.getList(REVISIONS, Document.class).stream()
                .map(revision -> Documents.read(revision, Revision.class))
                .toList();
    }
}
