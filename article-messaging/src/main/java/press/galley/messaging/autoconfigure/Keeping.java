package press.galley.messaging.autoconfigure;

import org.springframework.data.mongodb.core.index.Index;

import press.galley.events.Topic;

import java.util.List;
import java.util.Set;

/**
 * Where a service keeps its articles, and where it tells of them.
 *
 * @param collection of the aggregates, one document each
 * @param history the collection of what is filed
 * @param writes the topics that the service alone writes
 * @param indexes of the collection that the service's own queries need
 */
public record Keeping(String collection, String history, Set<Topic> writes, List<Index> indexes) {

    /** Copies the collections. */
    public Keeping {
        writes = Set.copyOf(writes);
        indexes = List.copyOf(indexes);
    }

    /** Keeps articles that are only ever looked up by their id. */
    public Keeping(String collection, String history, Set<Topic> writes) {
        this(collection, history, writes, List.of());
    }
}
