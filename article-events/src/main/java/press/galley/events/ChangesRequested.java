package press.galley.events;

import java.time.Instant;
import java.util.List;

/**
 * An editor wants changes before approving. The round is over; the next submission opens another.
 *
 * @param version the version that was read
 * @param editor who
 * @param message what to do, in general
 * @param comments what to do, place by place
 * @param requestedAt when
 */
public record ChangesRequested(
        ArticleId articleId,
        int submission,
        int version,
        PersonId editor,
        String message,
        List<Comment> comments,
        Instant requestedAt)
        implements ReviewEvent {

    /** Copies the list. */
    @SuppressWarnings("NullAway") // JSON leaves an empty list out.
    public ChangesRequested {
        comments = comments == null ? List.of() : List.copyOf(comments);
    }
}
