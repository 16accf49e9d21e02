package press.galley.review.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Announcement;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.store.Documents;
import press.galley.review.outbox.Announcements;
import press.galley.review.reviewing.Evolution;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.ReviewHappened;
import press.galley.review.reviewing.Round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A review as one document: {@code round} and {@code content} of the current round, and both of the
 * one that it superseded, under {@code previous}.
 */
final class ReviewAggregate implements AggregateType<Review, ReviewHappened> {

    static final String ROUND = "round";
    static final String CONTENT = "content";
    static final String PREVIOUS = "previous";

    @Override
    public Review initial(ArticleId id) {
        return Review.nothingYet(id);
    }

    @Override
    public Review evolve(Review state, ReviewHappened event) {
        return Evolution.evolve(state, event);
    }

    @Override
    public List<Announcement> announce(Review before, ReviewHappened event, Review after) {
        return Announcements.of(event, after);
    }

    @Override
    public List<Filing> filings(Review state) {
        List<Filing> filings = new ArrayList<>();
        state.previous().ifPresent(previous -> filings.add(filing(state.articleId(), previous)));
        if (state.current() instanceof Round.Ended ended) {
            filings.add(filing(state.articleId(), ended));
        }
        return filings;
    }

    @Override
    public Document write(Review state) {
        Document document = new Document();
        state.begun().ifPresent(round -> put(document, round));
        state.previous().ifPresent(round -> document.append(PREVIOUS, put(new Document(), round)));
        return document;
    }

    @Override
    public Review read(ArticleId id, Document document) {
        Round current = document.containsKey(ROUND) ? get(document) : new Round.NothingYet();
        return new Review(id, current, previous(document.get(PREVIOUS, Document.class)));
    }

    /** The round that was filed. */
    static Round.Ended filed(Filing filing) {
        Round.Begun round =
                Documents.read(filing.details(), StoredRound.class).with(filing.content());
        return switch (round) {
            case Round.Ended ended -> ended;
            case Round.Open _ ->
                    throw new IllegalStateException(filing.id() + " is filed, but open");
        };
    }

    private static Filing filing(ArticleId article, Round.Ended round) {
        return new Filing(
                article,
                round.submission().number(),
                round.submission().contentHash(),
                round.submission().content(),
                Documents.write(StoredRound.of(round)));
    }

    private static Optional<Round.Superseded> previous(@Nullable Document document) {
        if (document == null) {
            return Optional.empty();
        }
        return switch (get(document)) {
            case Round.Superseded superseded -> Optional.of(superseded);
            case Round.Begun other ->
                    throw new IllegalStateException("a current round took the place of " + other);
        };
    }

    private static Document put(Document document, Round.Begun round) {
        return document.append(ROUND, Documents.write(StoredRound.of(round)))
                .append(CONTENT, Documents.write(round.submission().content()));
    }

    private static Round.Begun get(Document document) {
        return Documents.read(document.get(ROUND, Document.class), StoredRound.class)
                .with(Documents.read(document.get(CONTENT, Document.class), Content.class));
    }
}
