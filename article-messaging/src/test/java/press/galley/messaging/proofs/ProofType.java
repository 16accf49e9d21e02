package press.galley.messaging.proofs;

import org.bson.Document;

import press.galley.events.Approval;
import press.galley.events.ArticleId;
import press.galley.events.ChangesRequested;
import press.galley.events.DraftApproved;
import press.galley.events.PersonId;
import press.galley.events.Release;
import press.galley.events.ReviewOpened;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Announcement;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.store.Documents;

import java.time.Instant;
import java.util.List;

/** How proofs are kept, and what is told of them, in {@code galley.reviews}. */
public final class ProofType implements AggregateType<Proof, Proofread> {

    /** When everything happens at the proofreader's. */
    public static final Instant AT = Instant.parse("2026-03-04T09:30:00.250Z");

    private static final PersonId READER = new PersonId("ben");

    @Override
    public Proof initial(ArticleId id) {
        return Proof.none(id);
    }

    @Override
    public Proof evolve(Proof proof, Proofread event) {
        return switch (event) {
            case Proofread.Laid(int number, Content content) when number == proof.number() + 1 ->
                    proof.laid(number, content);
            case Proofread.Marked(String mark) when proof.number() > 0 -> proof.marked(mark);
            case Proofread.Passed _ when proof.number() > 0 -> proof.asPassed();
            case Proofread.Read _ -> proof;
            case Proofread.Laid _, Proofread.Marked _, Proofread.Passed _ ->
                    throw new IllegalStateException(event + " does not fit " + proof);
        };
    }

    @Override
    public List<Announcement> announce(Proof before, Proofread event, Proof after) {
        String correlation = after.article() + ":" + after.number();
        return switch (event) {
            case Proofread.Laid _ -> List.of(new Announcement(opened(after), correlation, 0));
            case Proofread.Marked(String mark) ->
                    List.of(new Announcement(marked(after, mark), correlation, 0));
            case Proofread.Passed _ ->
                    List.of(new Announcement(approved(after), correlation, after.number()));
            case Proofread.Read _ -> List.of();
        };
    }

    private static ReviewOpened opened(Proof proof) {
        return new ReviewOpened(
                proof.article(),
                proof.number(),
                proof.number(),
                proof.content().desk(),
                submissionHash(proof),
                1,
                AT);
    }

    private static ChangesRequested marked(Proof proof, String mark) {
        return new ChangesRequested(
                proof.article(), proof.number(), proof.number(), READER, mark, List.of(), AT);
    }

    private static DraftApproved approved(Proof proof) {
        return new DraftApproved(
                proof.article(),
                proof.number(),
                proof.number(),
                SubmissionKind.NEW,
                null,
                ContentHash.of(proof.content()),
                submissionHash(proof),
                List.of(new Approval(READER, AT, null)),
                Release.AUTOMATIC,
                AT,
                proof.content());
    }

    private static SubmissionHash submissionHash(Proof proof) {
        return SubmissionHash.of(ContentHash.of(proof.content()), SubmissionKind.NEW, null);
    }

    @Override
    public List<Filing> filings(Proof proof) {
        return proof.number() == 0
                ? List.of()
                : List.of(filing(proof.article(), proof.number(), proof.content()));
    }

    /** What the history holds of a sheet. */
    public static Filing filing(ArticleId article, int number, Content content) {
        return new Filing(
                article,
                number,
                ContentHash.of(content),
                content,
                new Document("sheet", number).append("of", article.value()));
    }

    @Override
    public Document write(Proof proof) {
        Document document = new Document("number", proof.number()).append("marks", proof.marks());
        if (proof.content() != null) {
            document.append("content", Documents.write(proof.content()));
        }
        return proof.passed() ? document.append("passedAt", AT.toString()) : document;
    }

    @Override
    public Proof read(ArticleId id, Document document) {
        Document content = document.get("content", Document.class);
        return new Proof(
                id,
                document.getInteger("number"),
                content == null ? null : Documents.read(content, Content.class),
                document.getList("marks", String.class),
                document.containsKey("passedAt"));
    }
}
