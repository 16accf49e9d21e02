package press.galley.review.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.review.reviewing.ASubmission.ARTICLE;
import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.BEFORE;
import static press.galley.review.reviewing.Scenes.approval;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.changesAskedBy;
import static press.galley.review.reviewing.Scenes.claimedBy;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.person;
import static press.galley.review.reviewing.Scenes.quorumReached;
import static press.galley.review.reviewing.Scenes.rejectedBy;
import static press.galley.review.reviewing.Scenes.review;
import static press.galley.review.reviewing.Scenes.supersededBy;
import static press.galley.review.reviewing.Scenes.withdrawnBy;

import org.junit.jupiter.api.Test;

import press.galley.events.ChangesRequested;
import press.galley.events.Comment;
import press.galley.events.DraftApproved;
import press.galley.events.DraftRejected;
import press.galley.events.Release;
import press.galley.events.ReviewOpened;
import press.galley.events.SubmissionSuperseded;
import press.galley.events.SubmissionWithdrawn;
import press.galley.messaging.mailbox.Announcement;
import press.galley.review.reviewing.ASubmission;
import press.galley.review.reviewing.Evolution;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.ReviewHappened;
import press.galley.review.reviewing.ReviewHappened.ClaimReleased;
import press.galley.review.reviewing.Submission;

import java.util.List;

class AnnouncementsTest {

    private static final ASubmission DRAFT =
            aSubmission().numbered(3).correcting("It was two, not one.");
    private static final Submission SUBMISSION = DRAFT.submission();
    private static final String CORRELATION = ARTICLE + ":3";

    /** What is told of the last of these. */
    private static List<Announcement> toldAfterOpening(ReviewHappened... events) {
        Review after = review(opened(DRAFT, 2));
        List<Announcement> told = Announcements.of(opened(DRAFT, 2), after);
        for (ReviewHappened event : events) {
            after = Evolution.evolve(after, event);
            told = Announcements.of(event, after);
        }
        return told;
    }

    @Test
    void an_opened_round_is_told_without_its_words() {
        assertThat(toldAfterOpening())
                .containsExactly(
                        new Announcement(
                                new ReviewOpened(
                                        ARTICLE,
                                        3,
                                        30,
                                        "ai",
                                        SUBMISSION.submissionHash(),
                                        2,
                                        BEFORE),
                                CORRELATION,
                                0));
    }

    @Test
    void an_approval_is_told_with_the_very_words_that_were_approved() {
        assertThat(toldAfterOpening(approvedBy("ed"), approvedBy("eve"), quorumReached()))
                .containsExactly(
                        new Announcement(
                                new DraftApproved(
                                        ARTICLE,
                                        3,
                                        30,
                                        SUBMISSION.kind(),
                                        "It was two, not one.",
                                        SUBMISSION.contentHash(),
                                        SUBMISSION.submissionHash(),
                                        List.of(approval("ed"), approval("eve")),
                                        Release.AUTOMATIC,
                                        BEFORE,
                                        SUBMISSION.content()),
                                CORRELATION,
                                3));
    }

    @Test
    void requested_changes_are_told_with_every_comment() {
        Comment comment = new Comment("/body", "Some say", "Who says?");

        assertThat(toldAfterOpening(changesAskedBy("ed", comment)))
                .containsExactly(
                        new Announcement(
                                new ChangesRequested(
                                        ARTICLE,
                                        3,
                                        30,
                                        person("ed"),
                                        "Say who says so.",
                                        List.of(comment),
                                        BEFORE),
                                CORRELATION,
                                0));
    }

    @Test
    void a_rejection_is_told_with_its_reason() {
        assertThat(toldAfterOpening(rejectedBy("ed")))
                .containsExactly(
                        new Announcement(
                                new DraftRejected(
                                        ARTICLE, 3, 30, person("ed"), "Not for us.", BEFORE),
                                CORRELATION,
                                0));
    }

    @Test
    void a_withdrawal_is_told() {
        assertThat(toldAfterOpening(withdrawnBy("ana")))
                .containsExactly(
                        new Announcement(
                                new SubmissionWithdrawn(ARTICLE, 3, 30, BEFORE), CORRELATION, 0));
    }

    @Test
    void a_superseded_round_is_told_under_its_own_number() {
        assertThat(toldAfterOpening(supersededBy(4)))
                .containsExactly(
                        new Announcement(
                                new SubmissionSuperseded(ARTICLE, 3, 30, 4, BEFORE),
                                CORRELATION,
                                0));
    }

    @Test
    void who_reads_and_who_has_approved_so_far_stays_in_the_house() {
        assertThat(toldAfterOpening(approvedBy("ed"))).isEmpty();
        assertThat(toldAfterOpening(claimedBy("ed"))).isEmpty();
        assertThat(toldAfterOpening(claimedBy("ed"), new ClaimReleased())).isEmpty();
    }
}
