package press.galley.review.reviewing;

import press.galley.events.ArticleId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What editors choose from. */
public interface ReviewQueue {

    /**
     * The current rounds in a state: open ones by the time of their submission, others the newest
     * first. Asked for superseded ones, it lists those whose place a current round took.
     */
    List<QueuedRound> list(Choice choice);

    /**
     * Which of them.
     *
     * @param state in which they are
     * @param desks whose; empty for every desk's
     * @param after the last one that was seen, if any
     * @param most how many
     */
    record Choice(RoundState state, Optional<Set<String>> desks, Optional<Place> after, int most) {}

    /** A place in the queue, which stays one if what stood there moves on. */
    record Place(Instant submittedAt, ArticleId articleId) {}
}
