package press.galley.messaging.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.mailbox.HistoryConflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A history in a MongoDB collection, one document for each number. It only ever inserts. */
public final class MongoHistory implements History {

    private static final String ARTICLE = "article";
    private static final String NUMBER = "number";
    private static final String HASH = "contentHash";
    private static final String CONTENT = "content";
    private static final String DETAILS = "details";

    private final MongoOperations mongo;
    private final String collection;

    /** Over a client that reads and writes with majority and journal. */
    public MongoHistory(MongoOperations mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    @Override
    public void file(Filing filing) {
        try {
            mongo.execute(collection, history -> history.insertOne(document(filing)));
        } catch (DuplicateKeyException e) {
            if (!holds(filing)) {
                throw new IllegalStateException(filing.id() + " was there and is gone", e);
            }
        }
    }

    @Override
    public boolean holds(Filing filing) {
        Document filed =
                mongo.execute(
                        collection,
                        history ->
                                history.find(eq(filing.id()))
                                        .projection(Projections.include(HASH))
                                        .first());
        if (filed != null && !filed.getString(HASH).equals(filing.hash().hex())) {
            throw new HistoryConflict(filing, filed.getString(HASH));
        }
        return filed != null;
    }

    @Override
    public Optional<Filing> find(ArticleId article, int number) {
        Document filed =
                mongo.execute(
                        collection, history -> history.find(eq(article + ":" + number)).first());
        return Optional.ofNullable(filed).map(MongoHistory::filing);
    }

    @Override
    public List<Filing> from(ArticleId article, int first, int most) {
        List<Filing> found =
                mongo.execute(
                        collection,
                        history ->
                                history.find(and(eq(ARTICLE, article.value()), gte(NUMBER, first)))
                                        .sort(Sorts.ascending(NUMBER))
                                        .limit(most)
                                        .map(MongoHistory::filing)
                                        .into(new ArrayList<>()));
        return found == null ? List.of() : found;
    }

    private static Document document(Filing filing) {
        return new Document("_id", filing.id())
                .append(ARTICLE, filing.article().value())
                .append(NUMBER, filing.number())
                .append(HASH, filing.hash().hex())
                .append(CONTENT, Documents.write(filing.content()))
                .append(DETAILS, filing.details());
    }

    private static Filing filing(Document document) {
        return new Filing(
                new ArticleId(document.getString(ARTICLE)),
                document.getInteger(NUMBER),
                new ContentHash(document.getString(HASH)),
                Documents.read(document.get(CONTENT, Document.class), Content.class),
                document.get(DETAILS, Document.class));
    }
}
