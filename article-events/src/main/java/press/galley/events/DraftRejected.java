package press.galley.events;

import java.time.Instant;

/**
 * An editor said no.
 *
 * @param version the version that was read
 * @param editor who
 * @param reason why, for the writer
 * @param rejectedAt when
 */
public record DraftRejected(
        ArticleId articleId,
        int submission,
        int version,
        PersonId editor,
        String reason,
        Instant rejectedAt)
        implements ReviewEvent {}
