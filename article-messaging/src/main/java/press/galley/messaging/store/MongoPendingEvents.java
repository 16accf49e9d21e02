package press.galley.messaging.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.content.Content;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.mailbox.Pending;
import press.galley.messaging.outbox.PendingEvents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pending events in the documents of a collection. */
public final class MongoPendingEvents implements PendingEvents {

    /** Holds nothing for a document without pending events: a time is never equal to nothing. */
    static final String SINCE = MailboxDocument.PENDING + ".at";

    private static final Date EVER = Date.from(Instant.EPOCH);

    private final MongoOperations mongo;
    private final String collection;
    private final AggregateType<?, ?> type;
    private final History history;

    /** Over a client that reads and writes with majority and journal. */
    public MongoPendingEvents(
            MongoOperations mongo, String collection, AggregateType<?, ?> type, History history) {
        this.mongo = mongo;
        this.collection = collection;
        this.type = type;
        this.history = history;
    }

    @Override
    public List<Pending> of(ArticleId article) {
        Document found =
                mongo.execute(
                        collection,
                        heads ->
                                heads.find(eq(article.value()))
                                        .projection(Projections.include(MailboxDocument.PENDING))
                                        .first());
        return found == null ? List.of() : MailboxDocument.pending(article, found);
    }

    @Override
    public Content content(ArticleId article, int number) {
        return inHead(type, article, number)
                .or(() -> history.find(article, number))
                .map(Filing::content)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no content of %s:%d".formatted(article, number)));
    }

    private <S> Optional<Filing> inHead(AggregateType<S, ?> type, ArticleId article, int number) {
        Document head = mongo.execute(collection, heads -> heads.find(eq(article.value())).first());
        if (head == null) {
            return Optional.empty();
        }
        return type.filings(type.read(article, head)).stream()
                .filter(filing -> filing.number() == number)
                .findFirst();
    }

    @Override
    public void pull(ArticleId article, Topic topic, long upTo) {
        Document sent =
                new Document("topic", MailboxDocument.key(topic))
                        .append("sequence", new Document("$lte", upTo));
        mongo.execute(
                collection,
                heads ->
                        heads.updateOne(
                                eq(article.value()), Updates.pull(MailboxDocument.PENDING, sent)));
    }

    @Override
    public List<ArticleId> waitingSince(Instant time, int most) {
        List<ArticleId> found =
                mongo.execute(
                        collection,
                        heads ->
                                heads.find(lte(SINCE, Date.from(time)))
                                        .projection(Projections.include("_id"))
                                        .sort(Sorts.ascending(SINCE))
                                        .limit(most)
                                        .map(head -> new ArticleId(head.getString("_id")))
                                        .into(new ArrayList<>()));
        return found == null ? List.of() : found;
    }

    @Override
    public Map<Topic, Backlog> backlog() {
        List<Document> groups =
                mongo.execute(
                        collection,
                        heads ->
                                heads.aggregate(
                                                List.of(
                                                        Aggregates.match(gt(SINCE, EVER)),
                                                        Aggregates.project(
                                                                Projections.include(
                                                                        MailboxDocument.PENDING)),
                                                        Aggregates.unwind(
                                                                "$" + MailboxDocument.PENDING),
                                                        Aggregates.group(
                                                                "$"
                                                                        + MailboxDocument.PENDING
                                                                        + ".topic",
                                                                Accumulators.sum("count", 1L),
                                                                Accumulators.min(
                                                                        "oldest", "$" + SINCE))))
                                        .into(new ArrayList<>()));
        Map<Topic, Backlog> backlog = new EnumMap<>(Topic.class);
        for (Document group : groups == null ? List.<Document>of() : groups) {
            for (Topic topic : Topic.values()) {
                if (MailboxDocument.key(topic).equals(group.getString("_id"))) {
                    Number count = group.get("count", Number.class);
                    backlog.put(
                            topic,
                            new Backlog(count.longValue(), group.getDate("oldest").toInstant()));
                }
            }
        }
        return backlog;
    }
}
