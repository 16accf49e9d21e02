package press.galley.review.reviewing;

import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.Optional;

/**
 * A round as the queue shows it, without the words.
 *
 * @param headline of the submitted version
 * @param desk whose queue it is in
 * @param submission which
 * @param version the number of the version
 * @param submissionHash what a decision has to name
 * @param claim who is reading, if anybody said so
 * @param approvals how many there are
 * @param quorum how many it needs
 */
public record QueuedRound(
        ArticleId articleId,
        String headline,
        String desk,
        RoundState state,
        int submission,
        int version,
        SubmissionKind kind,
        PersonId submittedBy,
        Instant submittedAt,
        SubmissionHash submissionHash,
        Optional<Claim> claim,
        int approvals,
        int quorum) {}
