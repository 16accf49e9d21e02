package press.galley.draft.store;

import org.bson.Document;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.Draft.Discarded;
import press.galley.draft.drafting.Draft.Editing;
import press.galley.draft.drafting.Draft.Submitted;
import press.galley.draft.drafting.Draft.Unwritten;
import press.galley.draft.drafting.Draft.Written;
import press.galley.draft.drafting.DraftEvolution;
import press.galley.draft.drafting.DraftHappened;
import press.galley.draft.drafting.Manuscript;
import press.galley.draft.outbox.DraftAnnouncements;
import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Announcement;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.store.Documents;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/** How drafts are kept. */
final class DraftAggregate implements AggregateType<Draft, DraftHappened> {

    static final String AUTHOR = "author";
    static final String SAVED_AT = "version.savedAt";

    private static final String STATE = "state";
    private static final String VERSION = "version";
    private static final String CONTENT = "content";
    private static final String DISCARDED_AT = "discardedAt";

    @Override
    public Draft initial(ArticleId id) {
        return new Unwritten();
    }

    @Override
    public Draft evolve(Draft state, DraftHappened event) {
        return DraftEvolution.evolve(state, event);
    }

    @Override
    public List<Announcement> announce(Draft before, DraftHappened event, Draft after) {
        return DraftAnnouncements.announce(event, after);
    }

    @Override
    public List<Filing> filings(Draft state) {
        return state instanceof Written written
                ? List.of(
                        VersionDocument.filing(
                                written.manuscript().id(), written.manuscript().version()))
                : List.of();
    }

    @Override
    public Document write(Draft state) {
        return switch (state) {
            case Unwritten _ -> new Document();
            case Editing(var manuscript) -> write("editing", manuscript);
            case Submitted(var manuscript) -> write("submitted", manuscript);
            case Discarded(var manuscript, var at) ->
                    write("discarded", manuscript).append(DISCARDED_AT, Date.from(at));
        };
    }

    @Override
    public Draft read(ArticleId id, Document document) {
        String state = document.getString(STATE);
        return switch (state) {
            case "editing" -> new Editing(manuscript(document));
            case "submitted" -> new Submitted(manuscript(document));
            case "discarded" -> {
                Instant at = document.getDate(DISCARDED_AT).toInstant();
                yield new Discarded(manuscript(document), at);
            }
            default -> throw new IllegalStateException(id + " is " + state);
        };
    }

    /** The content stands beside the version, so that it is written only when it changes. */
    private static Document write(String state, Manuscript manuscript) {
        Document document = Documents.write(manuscript).append(STATE, state);
        Document version = document.get(VERSION, Document.class);
        document.append(CONTENT, version.remove(CONTENT));
        return document;
    }

    static Manuscript manuscript(Document document) {
        Document version = new Document(document.get(VERSION, Document.class));
        version.append(CONTENT, document.get(CONTENT));
        return Documents.read(new Document(document).append(VERSION, version), Manuscript.class);
    }
}
