package press.galley.messaging.mailbox;

import press.galley.events.Topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an aggregate has heard and has yet to say. Immutable.
 *
 * @param seen the last sequence handled, for each topic heard
 * @param sequence the last sequence given out, for each topic written
 * @param pending events not yet known to be in Kafka, in the order in which they happened
 */
public record Mailbox(Map<Topic, Long> seen, Map<Topic, Long> sequence, List<Pending> pending) {

    /** Nothing heard, nothing said. */
    public static final Mailbox EMPTY = new Mailbox(Map.of(), Map.of(), List.of());

    /** Copies the collections. */
    public Mailbox {
        seen = Map.copyOf(seen);
        sequence = Map.copyOf(sequence);
        pending = List.copyOf(pending);
    }

    /** The last sequence handled of a topic; 0 if none. */
    public long seen(Topic topic) {
        return seen.getOrDefault(topic, 0L);
    }

    /** The last sequence given out for a topic; 0 if none. */
    public long sequence(Topic topic) {
        return sequence.getOrDefault(topic, 0L);
    }

    /**
     * The mailbox after a message was handled.
     *
     * @throws IllegalStateException if it is not the next one
     */
    public Mailbox heard(Topic topic, long number) {
        if (number != seen(topic) + 1) {
            throw new IllegalStateException(
                    "heard " + number + " of " + topic + " after " + seen(topic));
        }
        return new Mailbox(with(seen, topic, number), sequence, pending);
    }

    /**
     * The mailbox after one more event waits to be sent.
     *
     * @throws IllegalStateException if its sequence is not the next one
     */
    public Mailbox post(Pending event) {
        Topic topic = event.envelope().topic();
        long number = event.envelope().sequence();
        if (number != sequence(topic) + 1) {
            throw new IllegalStateException(
                    "posted " + number + " to " + topic + " after " + sequence(topic));
        }
        List<Pending> more = new ArrayList<>(pending);
        more.add(event);
        return new Mailbox(seen, with(sequence, topic, number), more);
    }

    private static Map<Topic, Long> with(Map<Topic, Long> numbers, Topic topic, long number) {
        Map<Topic, Long> more = new EnumMap<>(Topic.class);
        more.putAll(numbers);
        more.put(topic, number);
        return more;
    }
}
