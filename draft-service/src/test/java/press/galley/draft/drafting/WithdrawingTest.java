package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.ADraft.aDraft;
import static press.galley.draft.drafting.Scene.given;
import static press.galley.draft.drafting.Wishes.ana;
import static press.galley.draft.drafting.Wishes.editor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import press.galley.draft.drafting.DraftHappened.WithdrawalAsked;
import press.galley.draft.drafting.DraftRefusal.IsDecided;
import press.galley.draft.drafting.DraftRefusal.NoSuchSubmission;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.events.PersonId;

import java.util.Objects;

class WithdrawingTest {

    @Test
    void a_submission_that_is_not_decided_is_taken_back() {
        given(aDraft().submitted())
                .when(ana().withdraws(1))
                .then(new WithdrawalAsked(1, ADraft.ANA, Wishes.NOON));
        given(aDraft().submitted().inReview())
                .when(ana().withdraws(1))
                .then(new WithdrawalAsked(1, ADraft.ANA, Wishes.NOON));
    }

    @Test
    void taking_it_back_is_a_request_so_it_stays_submitted_until_the_review_ends() {
        ADraft asked = aDraft().submitted().withdrawalAsked();
        assertThat(asked.state()).isInstanceOf(Draft.Submitted.class);

        asked.ended(Result.WITHDRAWN);
        assertThat(asked.state()).isInstanceOf(Draft.Editing.class);
        assertThat(asked.submission().wasWithdrawnTooLate()).isFalse();
    }

    @Test
    void taking_it_back_again_changes_nothing() {
        given(aDraft().submitted().withdrawalAsked()).when(ana().withdraws(1)).thenNothing();
        given(aDraft().submitted().withdrawalAsked().ended(Result.WITHDRAWN))
                .when(ana().withdraws(1))
                .thenNothing();
        given(aDraft().submitted().withdrawalAsked().approved())
                .when(ana().withdraws(1))
                .thenNothing();
    }

    @ParameterizedTest
    @EnumSource
    void a_decided_submission_is_not_taken_back(Result result) {
        ADraft decided = aDraft().submitted().ended(result);

        given(decided).when(ana().withdraws(1)).thenRefused(new IsDecided(verdict(decided)));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "CHANGES_REQUESTED", "REJECTED"})
    void a_decision_that_came_first_stands_and_the_writer_sees_it(Result result) {
        ADraft decided = aDraft().submitted().withdrawalAsked().ended(result);

        assertThat(verdict(decided).result()).isEqualTo(result);
        assertThat(decided.submission().wasWithdrawnTooLate()).isTrue();
    }

    @Test
    void one_that_nobody_took_back_was_not_taken_back_too_late() {
        assertThat(aDraft().submitted().approved().submission().wasWithdrawnTooLate()).isFalse();
        assertThat(aDraft().submitted().withdrawalAsked().submission().wasWithdrawnTooLate())
                .isFalse();
        assertThat(
                        aDraft().submitted()
                                .withdrawalAsked()
                                .ended(Result.SUPERSEDED)
                                .submission()
                                .wasWithdrawnTooLate())
                .isFalse();
    }

    @Test
    void there_is_no_submission_before_the_first_and_none_after_the_last() {
        given(aDraft().begun()).when(ana().withdraws(1)).thenRefused(new NoSuchSubmission(1));
        given(aDraft().submitted()).when(ana().withdraws(0)).thenRefused(new NoSuchSubmission(0));
        given(aDraft().submitted()).when(ana().withdraws(2)).thenRefused(new NoSuchSubmission(2));
    }

    @Test
    void an_editor_of_the_desk_may_take_it_back() {
        given(aDraft().submitted())
                .when(editor("ed", "ai").withdraws(1))
                .then(new WithdrawalAsked(1, new PersonId("ed"), Wishes.NOON));
    }

    private static Verdict verdict(ADraft draft) {
        return Objects.requireNonNull(draft.submission().verdict());
    }
}
