package press.galley.review.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.BEFORE;
import static press.galley.review.reviewing.Scenes.NOW;
import static press.galley.review.reviewing.Scenes.approve;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.chief;
import static press.galley.review.reviewing.Scenes.claim;
import static press.galley.review.reviewing.Scenes.claimedBy;
import static press.galley.review.reviewing.Scenes.editor;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.person;
import static press.galley.review.reviewing.Scenes.rejectedBy;
import static press.galley.review.reviewing.Scenes.release;
import static press.galley.review.reviewing.Story.given;

import org.junit.jupiter.api.Test;

import press.galley.events.Approval;
import press.galley.review.reviewing.ReviewHappened.ApprovalGiven;
import press.galley.review.reviewing.ReviewHappened.ClaimReleased;
import press.galley.review.reviewing.ReviewHappened.RoundClaimed;
import press.galley.review.reviewing.ReviewRefusal.AlreadyDecided;
import press.galley.review.reviewing.ReviewRefusal.ClaimedByAnother;
import press.galley.review.reviewing.ReviewRefusal.NothingToReview;
import press.galley.review.reviewing.ReviewRefusal.WrongDesk;

import java.util.List;
import java.util.Optional;

class ClaimingTest {

    private static final ASubmission DRAFT = aSubmission();

    @Test
    void an_editor_says_that_they_are_reading() {
        given(opened(DRAFT, 1))
                .when(claim(editor("ed")))
                .then(new RoundClaimed(new Claim(person("ed"), NOW)));
    }

    @Test
    void saying_so_twice_changes_nothing() {
        given(opened(DRAFT, 1), claimedBy("ed")).when(claim(editor("ed"))).thenNothingHappens();
    }

    @Test
    void who_comes_second_is_told_who_reads_and_since_when() {
        given(opened(DRAFT, 1), claimedBy("ed"))
                .when(claim(editor("eve")))
                .thenRefused(new ClaimedByAnother(person("ed"), BEFORE));
    }

    @Test
    void a_claim_keeps_nobody_from_deciding_and_outlives_an_approval() {
        Review review =
                given(opened(DRAFT, 2), claimedBy("ed"))
                        .when(approve(editor("eve"), DRAFT))
                        .then(new ApprovalGiven(new Approval(person("eve"), NOW, null)));

        assertThat(review.current())
                .isInstanceOfSatisfying(
                        Round.Open.class,
                        open ->
                                assertThat(open.claim())
                                        .isEqualTo(Optional.of(new Claim(person("ed"), BEFORE))));
    }

    @Test
    void what_is_decided_needs_no_reading() {
        given(opened(DRAFT, 1), rejectedBy("ed"))
                .when(claim(editor("eve")))
                .thenRefused(
                        new AlreadyDecided(RoundState.REJECTED, List.of(person("ed")), BEFORE));
    }

    @Test
    void the_reader_releases_it() {
        given(opened(DRAFT, 1), claimedBy("ed"))
                .when(release(editor("ed")))
                .then(new ClaimReleased());
    }

    @Test
    void a_chief_releases_anybodys() {
        given(opened(DRAFT, 1), claimedBy("ed"))
                .when(release(chief("cleo")))
                .then(new ClaimReleased());
    }

    @Test
    void nobody_else_releases_it() {
        given(opened(DRAFT, 1), claimedBy("ed"))
                .when(release(editor("eve")))
                .thenRefused(new ClaimedByAnother(person("ed"), BEFORE));
    }

    @Test
    void releasing_nothing_is_fine() {
        given(opened(DRAFT, 1), approvedBy("eve")).when(release(editor("ed"))).thenNothingHappens();
        given(opened(DRAFT, 1), claimedBy("ed"), rejectedBy("ed"))
                .when(release(editor("ed")))
                .thenNothingHappens();
    }

    @Test
    void an_editor_of_another_desk_neither_claims_nor_releases() {
        given(opened(DRAFT, 1))
                .when(claim(editor("ed", "culture")))
                .thenRefused(new WrongDesk("ai"));
        given(opened(DRAFT, 1), claimedBy("ed"))
                .when(release(editor("ed", "culture")))
                .thenRefused(new WrongDesk("ai"));
    }

    @Test
    void there_is_nothing_to_read_before_a_submission() {
        given().when(claim(editor("ed"))).thenRefused(new NothingToReview());
        given().when(release(editor("ed"))).thenRefused(new NothingToReview());
    }
}
