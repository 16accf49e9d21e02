package press.galley.events;

import java.time.Instant;

/**
 * A round ended because a newer submission of the same article arrived.
 *
 * @param version the version that had been under review
 * @param supersededBy the newer submission's number
 * @param supersededAt when
 */
public record SubmissionSuperseded(
        ArticleId articleId, int submission, int version, int supersededBy, Instant supersededAt)
        implements ReviewEvent {}
