package press.galley.review.outbox;

import press.galley.events.ArticleId;
import press.galley.events.ChangesRequested;
import press.galley.events.DraftApproved;
import press.galley.events.DraftRejected;
import press.galley.events.ReviewEvent;
import press.galley.events.ReviewOpened;
import press.galley.events.SubmissionSuperseded;
import press.galley.events.SubmissionWithdrawn;
import press.galley.messaging.mailbox.Announcement;
import press.galley.review.reviewing.Proceedings;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.ReviewHappened;
import press.galley.review.reviewing.ReviewHappened.ApprovalGiven;
import press.galley.review.reviewing.ReviewHappened.ChangesAsked;
import press.galley.review.reviewing.ReviewHappened.ClaimReleased;
import press.galley.review.reviewing.ReviewHappened.RoundApproved;
import press.galley.review.reviewing.ReviewHappened.RoundClaimed;
import press.galley.review.reviewing.ReviewHappened.RoundOpened;
import press.galley.review.reviewing.ReviewHappened.RoundRejected;
import press.galley.review.reviewing.ReviewHappened.RoundSuperseded;
import press.galley.review.reviewing.ReviewHappened.RoundWithdrawn;
import press.galley.review.reviewing.Submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Private events as published ones. Who reads, and who has approved so far, stays in the house. */
public final class Announcements {

    private Announcements() {}

    /** What others are told of something that happened and left a review as it is now. */
    public static List<Announcement> of(ReviewHappened event, Review after) {
        Proceedings proceedings = after.begun().orElseThrow().proceedings();
        int number = proceedings.submission().number();
        return told(event, after.articleId(), proceedings)
                .map(
                        told ->
                                new Announcement(
                                        told,
                                        after.articleId() + ":" + number,
                                        told instanceof DraftApproved ? number : 0))
                .stream()
                .toList();
    }

    private static Optional<ReviewEvent> told(
            ReviewHappened event, ArticleId article, Proceedings proceedings) {
        int number = proceedings.submission().number();
        int version = proceedings.submission().version();
        return switch (event) {
            case RoundOpened(_, _, _, var at) -> Optional.of(opened(article, proceedings, at));
            case RoundApproved(var at) -> Optional.of(approved(article, proceedings, at));
            case ChangesAsked(var editor, var message, var comments, var at) ->
                    Optional.of(
                            new ChangesRequested(
                                    article, number, version, editor, message, comments, at));
            case RoundRejected(var editor, var reason, var at) ->
                    Optional.of(new DraftRejected(article, number, version, editor, reason, at));
            case RoundWithdrawn(_, var at) ->
                    Optional.of(new SubmissionWithdrawn(article, number, version, at));
            case RoundSuperseded(var newer, var at) ->
                    Optional.of(new SubmissionSuperseded(article, number, version, newer, at));
            case ApprovalGiven _, RoundClaimed _, ClaimReleased _ -> Optional.empty();
        };
    }

    private static ReviewOpened opened(ArticleId article, Proceedings proceedings, Instant at) {
        Submission submission = proceedings.submission();
        return new ReviewOpened(
                article,
                submission.number(),
                submission.version(),
                submission.desk(),
                submission.submissionHash(),
                proceedings.policy().quorum(),
                at);
    }

    private static DraftApproved approved(ArticleId article, Proceedings proceedings, Instant at) {
        Submission submission = proceedings.submission();
        return new DraftApproved(
                article,
                submission.number(),
                submission.version(),
                submission.kind(),
                submission.notice(),
                submission.contentHash(),
                submission.submissionHash(),
                proceedings.approvals(),
                proceedings.policy().release(),
                at,
                submission.content());
    }
}
