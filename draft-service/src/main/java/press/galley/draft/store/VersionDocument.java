package press.galley.draft.store;

import org.bson.Document;

import press.galley.draft.drafting.Version;
import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.store.Documents;

/** A version as it is filed. */
final class VersionDocument {

    private VersionDocument() {}

    static Filing filing(ArticleId id, Version version) {
        Document details = Documents.write(version);
        details.remove("content");
        return new Filing(id, version.number(), version.contentHash(), version.content(), details);
    }

    static Version version(Filing filing) {
        Document whole =
                new Document(filing.details()).append("content", Documents.write(filing.content()));
        return Documents.read(whole, Version.class);
    }
}
