package press.galley.messaging.autoconfigure;

import press.galley.events.Topic;

import java.util.Set;

/**
 * Where a service keeps its articles, and where it tells of them.
 *
 * @param collection of the aggregates, one document each
 * @param history the collection of what is filed
 * @param writes the topics that the service alone writes
 */
public record Keeping(String collection, String history, Set<Topic> writes) {}
