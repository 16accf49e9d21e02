package press.galley.messaging.mailbox;

import org.bson.Document;

import press.galley.events.ArticleId;

import java.util.List;

/**
 * How one service keeps and tells what it decides: the only thing a service has to say to messaging
 * besides what it hears.
 *
 * @param <S> the aggregate's state
 * @param <E> its private events
 */
public interface AggregateType<S, E> {

    /** The state of an article of which nothing is known. */
    S initial(ArticleId id);

    /**
     * The state after an event.
     *
     * @throws IllegalStateException if the event does not fit the state
     */
    S evolve(S state, E event);

    /** What others are told of an event, given the state before and after it. */
    List<Announcement> announce(S before, E event, S after);

    /** What of a state belongs in the history, with distinct numbers. */
    List<Filing> filings(S state);

    /**
     * A state as the top-level fields of a document. A field that does not change is not rewritten,
     * so content has one of its own. Must not use {@code _id}, {@code revision} or {@code mailbox}.
     */
    Document write(S state);

    /** The state in a document. */
    S read(ArticleId id, Document document);
}
