package press.galley.messaging.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Heads;
import press.galley.messaging.mailbox.Mailbox;
import press.galley.messaging.mailbox.Pending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Aggregates in a MongoDB collection, one document each. */
public final class MongoHeads implements Heads {

    private static final String REVISION = "revision";

    private final MongoOperations mongo;
    private final String collection;

    /** Over a client that reads and writes with majority and journal. */
    public MongoHeads(MongoOperations mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    @Override
    public Optional<Head> load(ArticleId article) {
        Document found =
                mongo.execute(collection, heads -> heads.find(eq(article.value())).first());
        return Optional.ofNullable(found).map(document -> head(article, document));
    }

    @Override
    public boolean insert(Head first) {
        Document document =
                new Document("_id", first.article().value()).append(REVISION, first.revision());
        document.putAll(first.fields());
        document.append(MailboxDocument.MAILBOX, MailboxDocument.write(first.mailbox()));
        try {
            mongo.execute(collection, heads -> heads.insertOne(document));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public boolean replace(Head before, Head after) {
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.set(REVISION, after.revision()));
        addFields(changes, before.fields(), after.fields());
        addMailbox(changes, before.mailbox(), after.mailbox());
        Bson unchanged = and(eq(before.article().value()), eq(REVISION, before.revision()));
        Long matched =
                mongo.execute(
                        collection,
                        heads ->
                                heads.updateOne(unchanged, Updates.combine(changes))
                                        .getMatchedCount());
        return matched != null && matched == 1;
    }

    private static void addFields(List<Bson> changes, Document before, Document after) {
        after.forEach(
                (name, value) -> {
                    if (!value.equals(before.get(name))) {
                        changes.add(Updates.set(name, value));
                    }
                });
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> changes.add(Updates.unset(name)));
    }

    private static void addMailbox(List<Bson> changes, Mailbox before, Mailbox after) {
        for (Topic topic : Topic.values()) {
            String key = MailboxDocument.key(topic);
            if (after.seen(topic) != before.seen(topic)) {
                changes.add(Updates.set(MailboxDocument.SEEN + key, after.seen(topic)));
            }
            if (after.sequence(topic) != before.sequence(topic)) {
                changes.add(Updates.set(MailboxDocument.SEQUENCE + key, after.sequence(topic)));
            }
        }
        List<Pending> posted =
                after.pending().subList(before.pending().size(), after.pending().size());
        if (!posted.isEmpty()) {
            changes.add(
                    Updates.pushEach(
                            MailboxDocument.PENDING,
                            posted.stream().map(MailboxDocument::write).toList()));
        }
    }

    private static Head head(ArticleId article, Document document) {
        Document fields = new Document(document);
        fields.keySet().removeAll(List.of("_id", REVISION, MailboxDocument.MAILBOX));
        return new Head(
                article,
                document.getLong(REVISION),
                fields,
                MailboxDocument.read(article, document));
    }
}
