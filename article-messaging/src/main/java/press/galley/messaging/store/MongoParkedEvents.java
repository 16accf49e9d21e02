package press.galley.messaging.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.messaging.inbox.ParkedEvent;
import press.galley.messaging.inbox.ParkedEvents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parked events in the collection {@code parked_events}, with their records byte for byte. */
public final class MongoParkedEvents implements ParkedEvents {

    static final String COLLECTION = "parked_events";

    private static final String PARKED_AT = "parkedAt";

    private final MongoOperations mongo;

    /** Over a client that reads and writes with majority and journal. */
    public MongoParkedEvents(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void park(ParkedEvent event) {
        Document said = write(event);
        Document first = new Document(PARKED_AT, said.remove(PARKED_AT));
        Document change = new Document("$set", said).append("$setOnInsert", first);
        mongo.execute(
                COLLECTION,
                parked ->
                        parked.updateOne(eq(event.id()), change, new UpdateOptions().upsert(true)));
    }

    @Override
    public Optional<ParkedEvent> find(String group, Topic topic, ArticleId article, long sequence) {
        String id = ParkedEvent.id(group, topic, article, sequence);
        Document found = mongo.execute(COLLECTION, parked -> parked.find(eq(id)).first());
        return Optional.ofNullable(found).map(MongoParkedEvents::read);
    }

    @Override
    public void remove(ParkedEvent event) {
        mongo.execute(COLLECTION, parked -> parked.deleteOne(eq(event.id())));
    }

    @Override
    public List<ParkedEvent> all(String group, int most) {
        List<ParkedEvent> found =
                mongo.execute(
                        COLLECTION,
                        parked ->
                                parked.find(eq("group", group))
                                        .sort(Sorts.ascending("article", "topic", "sequence"))
                                        .limit(most)
                                        .map(MongoParkedEvents::read)
                                        .into(new ArrayList<>()));
        return found == null ? List.of() : found;
    }

    private static Document write(ParkedEvent event) {
        return new Document("group", event.group())
                .append("article", event.article().value())
                .append("topic", event.topic().topicName())
                .append("sequence", event.sequence())
                .append("state", event.state().name().toLowerCase(Locale.ROOT))
                .append("reason", event.reason())
                .append("attempts", event.attempts())
                .append(PARKED_AT, Date.from(event.parkedAt()))
                .append("record", write(event.record()));
    }

    private static Document write(ConsumerRecord<String, byte[]> kafka) {
        List<Document> headers = new ArrayList<>();
        kafka.headers()
                .forEach(
                        header ->
                                headers.add(
                                        new Document("name", header.key())
                                                .append("value", binary(header.value()))));
        return new Document("partition", kafka.partition())
                .append("offset", kafka.offset())
                .append("timestamp", Date.from(Instant.ofEpochMilli(kafka.timestamp())))
                .append("key", kafka.key())
                .append("headers", headers)
                .append("value", binary(kafka.value()));
    }

    private static @Nullable Binary binary(byte @Nullable [] bytes) {
        return bytes == null ? null : new Binary(bytes);
    }

    private static byte @Nullable [] bytes(@Nullable Binary binary) {
        return binary == null ? null : binary.getData();
    }

    private static ParkedEvent read(Document document) {
        String topicName = document.getString("topic");
        return new ParkedEvent(
                document.getString("group"),
                new ArticleId(document.getString("article")),
                Topic.named(topicName).orElseThrow(),
                document.getLong("sequence"),
                ParkedEvent.State.valueOf(document.getString("state").toUpperCase(Locale.ROOT)),
                document.getString("reason"),
                document.getInteger("attempts"),
                document.getDate(PARKED_AT).toInstant(),
                read(topicName, document.get("record", Document.class)));
    }

    private static ConsumerRecord<String, byte[]> read(String topicName, Document kafka) {
        RecordHeaders headers = new RecordHeaders();
        for (Document header : kafka.getList("headers", Document.class)) {
            headers.add(header.getString("name"), bytes(header.get("value", Binary.class)));
        }
        String key = kafka.getString("key");
        byte[] value = kafka.get("value", Binary.class).getData();
        return new ConsumerRecord<>(
                topicName,
                kafka.getInteger("partition"),
                kafka.getLong("offset"),
                kafka.getDate("timestamp").toInstant().toEpochMilli(),
                TimestampType.CREATE_TIME,
                key.getBytes(StandardCharsets.UTF_8).length,
                value.length,
                key,
                value,
                headers,
                Optional.empty());
    }
}
