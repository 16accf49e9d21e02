package press.galley.events;

import java.time.Instant;

/**
 * A round ended because its writer took the submission back in time.
 *
 * @param version the version that had been under review
 * @param withdrawnAt when
 */
public record SubmissionWithdrawn(
        ArticleId articleId, int submission, int version, Instant withdrawnAt)
        implements ReviewEvent {}
