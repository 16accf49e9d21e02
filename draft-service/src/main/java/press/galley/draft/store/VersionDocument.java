package press.galley.draft.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import press.galley.draft.drafting.Version;
import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.events.content.ContentHash;
import press.galley.events.content.LinkHash;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.store.Documents;

import java.time.Instant;

/** A version as it is filed. */
final class VersionDocument {

    private VersionDocument() {}

    static Filing filing(ArticleId id, Version version) {
        Details details =
                new Details(
                        version.number(),
                        version.contentHash(),
                        version.savedBy(),
                        version.savedAt(),
                        version.previous(),
                        version.link());
        return new Filing(
                id,
                version.number(),
                version.contentHash(),
                version.content(),
                Documents.write(details));
    }

    static Version version(Filing filing) {
        Document whole =
                new Document(filing.details()).append("content", Documents.write(filing.content()));
        return Documents.read(whole, Version.class);
    }

    /** All of a version but its words. */
    private record Details(
            int number,
            ContentHash contentHash,
            PersonId savedBy,
            Instant savedAt,
            @Nullable LinkHash previous,
            LinkHash link) {}
}
