package press.galley.review.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.BEFORE;
import static press.galley.review.reviewing.Scenes.NOW;
import static press.galley.review.reviewing.Scenes.approve;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.chief;
import static press.galley.review.reviewing.Scenes.editor;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.override;
import static press.galley.review.reviewing.Scenes.person;
import static press.galley.review.reviewing.Scenes.quorumReached;
import static press.galley.review.reviewing.Scenes.rejectedBy;
import static press.galley.review.reviewing.Story.given;

import org.junit.jupiter.api.Test;

import press.galley.events.Approval;
import press.galley.review.reviewing.ReviewHappened.ApprovalGiven;
import press.galley.review.reviewing.ReviewHappened.RoundApproved;
import press.galley.review.reviewing.ReviewRefusal.AlreadyDecided;
import press.galley.review.reviewing.ReviewRefusal.NothingToReview;
import press.galley.review.reviewing.ReviewRefusal.OverrideNeedsChief;
import press.galley.review.reviewing.ReviewRefusal.OwnText;
import press.galley.review.reviewing.ReviewRefusal.SubmissionChanged;
import press.galley.review.reviewing.ReviewRefusal.WrongDesk;

import java.util.List;

class ApprovingTest {

    private static final ASubmission DRAFT = aSubmission().by("ana").onDesk("ai");

    private static ApprovalGiven approvedNowBy(String editor) {
        return new ApprovalGiven(new Approval(person(editor), NOW, null));
    }

    private static ApprovalGiven overriddenBy(String editor) {
        return new ApprovalGiven(new Approval(person(editor), NOW, "It is urgent."));
    }

    @Test
    void the_approval_that_reaches_the_quorum_ends_the_round() {
        given(opened(DRAFT, 1))
                .when(approve(editor("ed"), DRAFT))
                .then(approvedNowBy("ed"), new RoundApproved(NOW));
    }

    @Test
    void before_the_quorum_the_approval_is_kept_and_the_round_stays_open() {
        given(opened(DRAFT, 2)).when(approve(editor("ed"), DRAFT)).then(approvedNowBy("ed"));
    }

    @Test
    void the_second_of_two_editors_ends_the_round() {
        given(opened(DRAFT, 2), approvedBy("ed"))
                .when(approve(editor("eve"), DRAFT))
                .then(approvedNowBy("eve"), new RoundApproved(NOW));
    }

    @Test
    void the_same_editor_again_is_one_approval() {
        given(opened(DRAFT, 2), approvedBy("ed"))
                .when(approve(editor("ed"), DRAFT))
                .thenNothingHappens();
    }

    @Test
    void a_retry_after_the_round_was_approved_is_answered_again() {
        given(opened(DRAFT, 1), approvedBy("ed"), quorumReached())
                .when(approve(editor("ed"), DRAFT))
                .thenNothingHappens();
    }

    @Test
    void an_approval_after_the_quorum_is_told_by_whom_and_when_it_was_decided() {
        given(opened(DRAFT, 2), approvedBy("ed"), approvedBy("eve"), quorumReached())
                .when(approve(editor("flo"), DRAFT))
                .thenRefused(
                        new AlreadyDecided(
                                RoundState.APPROVED, List.of(person("ed"), person("eve")), BEFORE));
    }

    @Test
    void what_was_rejected_cannot_be_approved() {
        given(opened(DRAFT, 1), rejectedBy("eve"))
                .when(approve(editor("ed"), DRAFT))
                .thenRefused(
                        new AlreadyDecided(RoundState.REJECTED, List.of(person("eve")), BEFORE));
    }

    @Test
    void an_editor_approves_only_what_they_have_read() {
        ASubmission changed = aSubmission().saying("Other words.");

        given(opened(changed, 1))
                .when(approve(editor("ed"), DRAFT))
                .thenRefused(new SubmissionChanged(changed.submission().submissionHash()));
    }

    @Test
    void an_editor_of_another_desk_cannot_approve() {
        given(opened(DRAFT, 1))
                .when(approve(editor("ed", "culture", "sports"), DRAFT))
                .thenRefused(new WrongDesk("ai"));
    }

    @Test
    void an_editor_of_several_desks_approves_for_each() {
        given(opened(DRAFT, 1))
                .when(approve(editor("ed", "culture", "ai"), DRAFT))
                .then(approvedNowBy("ed"), new RoundApproved(NOW));
    }

    @Test
    void an_editor_cannot_approve_what_they_wrote() {
        given(opened(DRAFT, 1)).when(approve(editor("ana"), DRAFT)).thenRefused(new OwnText());
    }

    @Test
    void an_editor_cannot_approve_what_they_edited() {
        ASubmission edited = aSubmission().editedBy("ed");

        given(opened(edited, 1)).when(approve(editor("ed"), edited)).thenRefused(new OwnText());
    }

    @Test
    void not_even_a_chief_approves_their_own_text_without_a_reason() {
        given(opened(DRAFT, 1)).when(approve(chief("ana"), DRAFT)).thenRefused(new OwnText());
    }

    @Test
    void a_chief_with_a_reason_approves_their_own_text() {
        given(opened(DRAFT, 2))
                .when(override(chief("ana"), DRAFT))
                .then(overriddenBy("ana"), new RoundApproved(NOW));
    }

    @Test
    void a_chief_with_a_reason_needs_no_quorum() {
        given(opened(DRAFT, 3))
                .when(override(chief("cleo"), DRAFT))
                .then(overriddenBy("cleo"), new RoundApproved(NOW));
    }

    @Test
    void a_chief_may_override_after_having_approved() {
        Review review =
                given(opened(DRAFT, 3), approvedBy("cleo"))
                        .when(override(chief("cleo"), DRAFT))
                        .then(overriddenBy("cleo"), new RoundApproved(NOW));

        assertThat(review.begun().orElseThrow().proceedings().approvals())
                .containsExactly(overriddenBy("cleo").approval());
    }

    @Test
    void nobody_but_a_chief_overrides() {
        given(opened(DRAFT, 2))
                .when(override(editor("ed"), DRAFT))
                .thenRefused(new OverrideNeedsChief());
    }

    @Test
    void there_is_nothing_to_approve_before_a_submission() {
        given().when(approve(editor("ed"), DRAFT)).thenRefused(new NothingToReview());
    }
}
