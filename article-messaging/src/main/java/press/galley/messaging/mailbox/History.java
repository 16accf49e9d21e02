package press.galley.messaging.mailbox;

import press.galley.events.ArticleId;

import java.util.List;
import java.util.Optional;

/** What was filed, for good. */
public interface History {

    /**
     * Files something; the same again changes nothing.
     *
     * @throws HistoryConflict if something else is filed under its number
     */
    void file(Filing filing);

    /**
     * Whether it is filed.
     *
     * @throws HistoryConflict if something else is filed under its number
     */
    boolean holds(Filing filing);

    /** What is filed under a number. */
    Optional<Filing> find(ArticleId article, int number);

    /** What is filed with a number from {@code first}, in ascending order, at most {@code most}. */
    List<Filing> from(ArticleId article, int first, int most);
}
