package press.galley.messaging.mailbox;

import press.galley.events.ArticleId;

import java.util.Optional;

/**
 * Where aggregates are kept. What was read or written here is not rolled back, whatever dies. Every
 * method throws a {@link org.springframework.dao.DataAccessException} if the store is away.
 */
public interface Heads {

    /** The newest committed document of an article. */
    Optional<Head> load(ArticleId article);

    /**
     * Stores the first document of an article.
     *
     * @return false if there is one already
     */
    boolean insert(Head first);

    /**
     * Compare-and-set of an article's document: state, mailbox and revision together, or nothing.
     * What the relay has pulled meanwhile stays pulled.
     *
     * @return false if the stored revision is not that of {@code before}
     */
    boolean replace(Head before, Head after);
}
