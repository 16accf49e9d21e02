package press.galley.messaging.outbox;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.content.Content;
import press.galley.messaging.mailbox.Pending;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The mailboxes as the relay sees them. What it reads here is not rolled back. */
public interface PendingEvents {

    /** What of an article waits to be sent, in order. */
    List<Pending> of(ArticleId article);

    /**
     * The content of an article under the number that a pending event names.
     *
     * @throws IllegalStateException if neither the head nor the history has it
     */
    Content content(ArticleId article, int number);

    /** Takes out what is in Kafka: everything of a topic up to a sequence. */
    void pull(ArticleId article, Topic topic, long upTo);

    /** Articles with something that has waited since before a time, at most {@code most}. */
    List<ArticleId> waitingSince(Instant time, int most);

    /** For each topic with something that waits: how much, and since when. */
    Map<Topic, Backlog> backlog();

    /**
     * What waits to be sent to a topic.
     *
     * @param count events
     * @param oldest when the one that waits longest happened
     */
    record Backlog(long count, Instant oldest) {}
}
