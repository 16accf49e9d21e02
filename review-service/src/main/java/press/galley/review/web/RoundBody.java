package press.galley.review.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.Approval;
import press.galley.events.ArticleId;
import press.galley.events.Comment;
import press.galley.events.PersonId;
import press.galley.events.Release;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;
import press.galley.review.reviewing.Proceedings;
import press.galley.review.reviewing.Round;
import press.galley.review.reviewing.RoundState;
import press.galley.review.reviewing.Submission;

import java.time.Instant;
import java.util.List;

/**
 * A round.
 *
 * @param state open, approved, changes-requested, rejected, withdrawn or superseded
 * @param submissionHash what a decision on it has to name
 * @param contributors who may not approve it
 * @param quorum how many approvals it needs
 * @param release what happens once it has them
 * @param outcome how it ended; absent while it is open
 * @param comments what has to change, place by place
 * @param content the words, exactly those that {@code contentHash} is of; absent in lists
 */
record RoundBody(
        ArticleId articleId,
        int submission,
        int version,
        String state,
        SubmissionKind kind,
        @Nullable String notice,
        String desk,
        String headline,
        ContentHash contentHash,
        SubmissionHash submissionHash,
        List<PersonId> contributors,
        PersonId submittedBy,
        Instant submittedAt,
        Instant openedAt,
        int quorum,
        Release release,
        List<Approval> approvals,
        @Nullable ClaimBody claim,
        @Nullable OutcomeBody outcome,
        List<Comment> comments,
        @Nullable Content content) {

    static RoundBody withContent(ArticleId article, Round.Begun round) {
        return of(article, round, round.submission().content());
    }

    static RoundBody withoutContent(ArticleId article, Round.Begun round) {
        return of(article, round, null);
    }

    private static RoundBody of(ArticleId article, Round.Begun round, @Nullable Content content) {
        Submission submission = round.submission();
        Proceedings proceedings = round.proceedings();
        return new RoundBody(
                article,
                submission.number(),
                submission.version(),
                RoundState.of(round).label(),
                submission.kind(),
                submission.notice(),
                submission.desk(),
                submission.content().headline(),
                submission.contentHash(),
                submission.submissionHash(),
                submission.contributors(),
                submission.submittedBy(),
                submission.submittedAt(),
                proceedings.openedAt(),
                proceedings.policy().quorum(),
                proceedings.policy().release(),
                proceedings.approvals(),
                round instanceof Round.Open open
                        ? open.claim().map(ClaimBody::of).orElse(null)
                        : null,
                round instanceof Round.Ended ended ? OutcomeBody.of(ended) : null,
                round instanceof Round.ChangesRequested asked ? asked.comments() : List.of(),
                content);
    }
}
