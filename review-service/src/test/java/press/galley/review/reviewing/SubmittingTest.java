package press.galley.review.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.NOW;
import static press.galley.review.reviewing.Scenes.approval;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.claimedBy;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.person;
import static press.galley.review.reviewing.Scenes.quorum;
import static press.galley.review.reviewing.Scenes.quorumReached;
import static press.galley.review.reviewing.Scenes.rejectedBy;
import static press.galley.review.reviewing.Scenes.submit;
import static press.galley.review.reviewing.Scenes.withdraw;
import static press.galley.review.reviewing.Story.given;

import org.junit.jupiter.api.Test;

import press.galley.events.Approval;
import press.galley.review.reviewing.ReviewHappened.RoundApproved;
import press.galley.review.reviewing.ReviewHappened.RoundOpened;
import press.galley.review.reviewing.ReviewHappened.RoundSuperseded;
import press.galley.review.reviewing.ReviewHappened.RoundWithdrawn;

import java.util.List;
import java.util.Optional;

class SubmittingTest {

    private static final ASubmission FIRST = aSubmission();

    private static RoundOpened openedNow(ASubmission submission, int quorum, Approval... carried) {
        return new RoundOpened(submission.submission(), quorum(quorum), List.of(carried), NOW);
    }

    @Test
    void the_first_submission_opens_a_round_under_the_desks_policy() {
        Review review = given().when(submit(FIRST, 2)).then(openedNow(FIRST, 2));

        assertThat(review.previous()).isEmpty();
        assertThat(review.begun().map(RoundState::of)).contains(RoundState.OPEN);
        assertThat(review.begun().map(Round.Begun::proceedings).map(Proceedings::policy))
                .contains(quorum(2));
    }

    @Test
    void a_newer_submission_takes_the_place_of_an_open_round() {
        ASubmission second = aSubmission().numbered(2).saying("Other words.");

        Review review =
                given(opened(FIRST, 2), approvedBy("ed"), claimedBy("eve"))
                        .when(submit(second, 2))
                        .then(new RoundSuperseded(2, NOW), openedNow(second, 2));

        assertThat(review.previous().map(round -> round.submission().number())).contains(1);
        assertThat(review.current())
                .isEqualTo(
                        new Round.Open(
                                new Proceedings(second.submission(), quorum(2), NOW, List.of()),
                                Optional.empty()));
    }

    @Test
    void approvals_of_the_same_words_kind_and_notice_stand() {
        ASubmission second = aSubmission().numbered(2);

        given(opened(FIRST, 2), approvedBy("ed"))
                .when(submit(second, 2))
                .then(new RoundSuperseded(2, NOW), openedNow(second, 2, approval("ed")));
    }

    @Test
    void approvals_fall_when_only_the_notice_changes() {
        ASubmission first = aSubmission().correcting("The number was wrong.");
        ASubmission second = aSubmission().numbered(2).correcting("Both numbers were wrong.");

        given(opened(first, 2), approvedBy("ed"))
                .when(submit(second, 2))
                .then(new RoundSuperseded(2, NOW), openedNow(second, 2));
    }

    @Test
    void the_approval_of_somebody_who_has_become_a_contributor_falls() {
        ASubmission second = aSubmission().numbered(2).editedBy("ed");

        given(opened(FIRST, 3), approvedBy("ed"), approvedBy("eve"))
                .when(submit(second, 3))
                .then(new RoundSuperseded(2, NOW), openedNow(second, 3, approval("eve")));
    }

    @Test
    void standing_approvals_that_are_enough_approve_at_once() {
        ASubmission second = aSubmission().numbered(2);

        Review review =
                given(opened(FIRST, 2), approvedBy("ed"))
                        .when(submit(second, 1))
                        .then(
                                new RoundSuperseded(2, NOW),
                                openedNow(second, 1, approval("ed")),
                                new RoundApproved(NOW));

        assertThat(review.previous().map(round -> round.submission().number())).contains(1);
        assertThat(review.begun().map(RoundState::of)).contains(RoundState.APPROVED);
    }

    @Test
    void after_an_ended_round_a_submission_just_opens_the_next() {
        ASubmission second = aSubmission().numbered(2);

        Review review =
                given(opened(FIRST, 1), approvedBy("ed"), quorumReached())
                        .when(submit(second, 1))
                        .then(openedNow(second, 1));

        assertThat(review.previous()).isEmpty();
    }

    @Test
    void the_superseded_round_stays_until_the_next_one_opens() {
        ASubmission second = aSubmission().numbered(2).saying("Other words.");
        ASubmission third = aSubmission().numbered(3).saying("Yet other words.");
        ReviewHappened[] before = {
            opened(FIRST, 1), Scenes.supersededBy(2), opened(second, 1), rejectedBy("ed")
        };

        assertThat(Scenes.review(before).previous()).isPresent();
        assertThat(given(before).when(submit(third, 1)).then(openedNow(third, 1)).previous())
                .isEmpty();
    }

    @Test
    void a_submission_that_is_not_newer_cannot_happen() {
        Story.Given second = given(opened(aSubmission().numbered(2), 1));

        for (int number : List.of(1, 2)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> second.when(submit(aSubmission().numbered(number), 1)))
                    .withMessage("submission %d arrived after submission 2", number);
        }
    }

    @Test
    void a_writer_takes_an_open_submission_back() {
        given(opened(FIRST, 1)).when(withdraw(1)).then(new RoundWithdrawn(person("ana"), NOW));
    }

    @Test
    void taking_back_what_is_decided_leaves_the_decision() {
        given(opened(FIRST, 1), rejectedBy("ed")).when(withdraw(1)).thenNothingHappens();
    }

    @Test
    void taking_back_an_earlier_submission_leaves_the_newer_one() {
        given(opened(aSubmission().numbered(2), 1)).when(withdraw(1)).thenNothingHappens();
    }
}
