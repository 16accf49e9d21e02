package press.galley.messaging.inbox;

import press.galley.events.ArticleId;
import press.galley.events.Topic;

import java.util.List;
import java.util.Optional;

/** Where records wait. Every method throws a DataAccessException if the store is away. */
public interface ParkedEvents {

    /** Keeps a record; the same one again replaces what was said of it, but not since when. */
    void park(ParkedEvent event);

    /** The record of a group with a number, if it waits. */
    Optional<ParkedEvent> find(String group, Topic topic, ArticleId article, long sequence);

    /** Lets a record go. */
    void remove(ParkedEvent event);

    /** The records of a group, by article, topic and sequence, at most {@code most}. */
    List<ParkedEvent> all(String group, int most);
}
