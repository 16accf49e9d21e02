package press.galley.messaging.store;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

import java.util.List;

/** The indexes of a service. Creating one that is there changes nothing. */
public final class Indexes {

    private final MongoOperations mongo;
    private final String collection;
    private final String history;
    private final List<Index> own;

    /** Those that messaging needs, and those that the service's own queries need. */
    public Indexes(MongoOperations mongo, String collection, String history, List<Index> own) {
        this.mongo = mongo;
        this.collection = collection;
        this.history = history;
        this.own = own;
    }

    /** Creates what is missing. */
    public void ensure() {
        mongo.indexOps(collection)
                .createIndex(new Index(MongoPendingEvents.SINCE, Sort.Direction.ASC));
        own.forEach(index -> mongo.indexOps(collection).createIndex(index));
        mongo.indexOps(history)
                .createIndex(
                        new Index("article", Sort.Direction.ASC).on("number", Sort.Direction.ASC));
        mongo.indexOps(MongoParkedEvents.COLLECTION)
                .createIndex(new Index("group", Sort.Direction.ASC));
    }
}
