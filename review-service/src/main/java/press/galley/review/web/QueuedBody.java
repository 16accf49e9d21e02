package press.galley.review.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;
import press.galley.review.reviewing.QueuedRound;

import java.time.Instant;

/**
 * A round in the queue.
 *
 * @param approvals how many there are
 * @param quorum how many it needs
 */
record QueuedBody(
        ArticleId articleId,
        String headline,
        String desk,
        String state,
        int submission,
        int version,
        SubmissionKind kind,
        PersonId submittedBy,
        Instant submittedAt,
        SubmissionHash submissionHash,
        @Nullable ClaimBody claim,
        int approvals,
        int quorum) {

    static QueuedBody of(QueuedRound round) {
        return new QueuedBody(
                round.articleId(),
                round.headline(),
                round.desk(),
                round.state().label(),
                round.submission(),
                round.version(),
                round.kind(),
                round.submittedBy(),
                round.submittedAt(),
                round.submissionHash(),
                round.claim().map(ClaimBody::of).orElse(null),
                round.approvals(),
                round.quorum());
    }
}
