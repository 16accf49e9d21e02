package press.galley.events;

import press.galley.events.content.SubmissionHash;

import java.time.Instant;

/**
 * A round of review has begun.
 *
 * @param version the version under review
 * @param desk whose queue it is in
 * @param submissionHash what a decision has to name
 * @param quorum how many approvals it needs
 * @param openedAt when
 */
public record ReviewOpened(
        ArticleId articleId,
        int submission,
        int version,
        String desk,
        SubmissionHash submissionHash,
        int quorum,
        Instant openedAt)
        implements ReviewEvent {}
