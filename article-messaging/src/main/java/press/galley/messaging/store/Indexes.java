package press.galley.messaging.store;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** The indexes that messaging needs. Creating one that is there changes nothing. */
public final class Indexes {

    private Indexes() {}

    /** Creates them for an aggregate's collection and its history. */
    public static void ensure(MongoOperations mongo, String collection, String history) {
        mongo.indexOps(collection)
                .createIndex(new Index(MongoPendingEvents.SINCE, Sort.Direction.ASC));
        mongo.indexOps(history)
                .createIndex(
                        new Index("article", Sort.Direction.ASC).on("number", Sort.Direction.ASC));
        mongo.indexOps(MongoParkedEvents.COLLECTION)
                .createIndex(new Index("group", Sort.Direction.ASC));
    }
}
