package press.galley.review.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

import press.galley.events.ArticleId;
import press.galley.messaging.store.Documents;
import press.galley.review.reviewing.QueuedRound;
import press.galley.review.reviewing.ReviewQueue;
import press.galley.review.reviewing.RoundState;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queue out of the reviews' own documents, without their contents. */
final class MongoReviewQueue implements ReviewQueue {

    private static final String ID = "_id";

    private final MongoOperations mongo;
    private final String collection;

    MongoReviewQueue(MongoOperations mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    /** What the queue's two questions need: by state, and by state and desk. */
    static List<Index> indexes() {
        return Stream.of(RoundState.OPEN, RoundState.SUPERSEDED)
                .map(MongoReviewQueue::roundOf)
                .flatMap(
                        round ->
                                Stream.of(
                                        inOrder(round + ".state", round + ".submittedAt", ID),
                                        inOrder(
                                                round + ".state",
                                                round + ".desk",
                                                round + ".submittedAt",
                                                ID)))
                .toList();
    }

    private static Index inOrder(String... fields) {
        Index index = new Index();
        for (String field : fields) {
            index.on(field, Sort.Direction.ASC);
        }
        return index;
    }

    @Override
    public List<QueuedRound> list(Choice choice) {
        String round = roundOf(choice.state());
        List<QueuedRound> found =
                mongo.execute(
                        collection,
                        reviews ->
                                reviews.find(matching(choice, round))
                                        .projection(Projections.include(round))
                                        .sort(order(choice.state(), round))
                                        .limit(choice.most())
                                        .map(review -> queued(review, choice.state()))
                                        .into(new ArrayList<>()));
        return found == null ? List.of() : found;
    }

    /** A superseded round is never the current one. */
    private static String roundOf(RoundState state) {
        return state == RoundState.SUPERSEDED
                ? ReviewAggregate.PREVIOUS + "." + ReviewAggregate.ROUND
                : ReviewAggregate.ROUND;
    }

    private static boolean isOldestFirst(RoundState state) {
        return state == RoundState.OPEN;
    }

    private static Bson order(RoundState state, String round) {
        int direction = isOldestFirst(state) ? 1 : -1;
        return new Document(round + ".submittedAt", direction).append(ID, direction);
    }

    private static Bson matching(Choice choice, String round) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(round + ".state", choice.state().label()));
        choice.desks().ifPresent(desks -> conditions.add(in(round + ".desk", desks)));
        choice.after().ifPresent(place -> conditions.add(beyond(place, round, choice.state())));
        return and(conditions);
    }

    private static Bson beyond(Place place, String round, RoundState state) {
        String submittedAt = round + ".submittedAt";
        Date at = Date.from(place.submittedAt());
        String id = place.articleId().value();
        return isOldestFirst(state)
                ? or(gt(submittedAt, at), and(eq(submittedAt, at), gt(ID, id)))
                : or(lt(submittedAt, at), and(eq(submittedAt, at), lt(ID, id)));
    }

    private static QueuedRound queued(Document review, RoundState state) {
        List<String> path = List.of(roundOf(state).split("\\."));
        Document document = review.getEmbedded(path, Document.class);
        StoredRound round = Documents.read(document, StoredRound.class);
        return new QueuedRound(
                new ArticleId(review.getString(ID)),
                round.headline(),
                round.desk(),
                StoredRound.named(round.state()),
                round.submission(),
                round.version(),
                round.kind(),
                round.submittedBy(),
                round.submittedAt(),
                round.submissionHash(),
                Optional.ofNullable(round.claim()).map(StoredRound.StoredClaim::toClaim),
                round.approvals().size(),
                round.quorum());
    }
}
