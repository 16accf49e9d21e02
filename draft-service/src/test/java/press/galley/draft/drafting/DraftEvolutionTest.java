package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static press.galley.draft.drafting.ADraft.aDraft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.draft.drafting.Draft.Discarded;
import press.galley.draft.drafting.Draft.Editing;
import press.galley.draft.drafting.Draft.Submitted;
import press.galley.draft.drafting.DraftHappened.DraftBegun;
import press.galley.draft.drafting.DraftHappened.DraftDiscarded;
import press.galley.draft.drafting.DraftHappened.ReleaseNoted;
import press.galley.draft.drafting.DraftHappened.ReviewBegan;
import press.galley.draft.drafting.DraftHappened.ReviewEnded;
import press.galley.draft.drafting.DraftHappened.VersionSaved;
import press.galley.draft.drafting.DraftHappened.VersionSubmitted;
import press.galley.draft.drafting.DraftHappened.WasRetracted;
import press.galley.draft.drafting.DraftHappened.WentLive;
import press.galley.draft.drafting.DraftHappened.WithdrawalAsked;
import press.galley.draft.drafting.ReleaseNote.Status;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class DraftEvolutionTest {

    private static final Instant AT = Wishes.NOON;

    @Test
    void a_draft_is_edited_until_it_is_submitted_and_again_once_that_is_decided() {
        ADraft draft = aDraft().begun();
        assertThat(draft.state()).isInstanceOf(Editing.class);

        assertThat(draft.submitted().state()).isInstanceOf(Submitted.class);
        assertThat(draft.inReview().state()).isInstanceOf(Submitted.class);
        assertThat(draft.ended(Result.CHANGES_REQUESTED).state()).isInstanceOf(Editing.class);
        assertThat(draft.editedBy("ana").submitted().state()).isInstanceOf(Submitted.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_end_of_an_older_review_leaves_the_newer_submission_in_review(Result result) {
        ADraft draft = aDraft().submitted().editedBy("ana").submitted();

        draft.ended(1, result);

        assertThat(draft.state()).isInstanceOf(Submitted.class);
        assertThat(draft.manuscript().submission(1).map(Submission::verdict).map(Verdict::result))
                .contains(result);
        assertThat(draft.manuscript().submission(2).orElseThrow().isUndecided()).isTrue();
    }

    /** In which order what reviews, releases and publications tell may be heard. */
    static Stream<List<Integer>> interleavings() {
        int began = 2;
        int approved = 3;
        int scheduled = 4;
        int live = 5;
        return Stream.of(
                List.of(began, approved, live, scheduled),
                List.of(scheduled, began, live, approved),
                List.of(live, scheduled, began, approved),
                List.of(scheduled, live, began, approved),
                List.of(began, live, scheduled, approved));
    }

    @ParameterizedTest
    @MethodSource("interleavings")
    void facts_of_different_topics_may_come_in_any_order(List<Integer> order) {
        ADraft inOrder =
                aDraft().submitted().inReview().approved().released(Status.SCHEDULED).live();
        ADraft turned = aDraft().submitted();

        order.forEach(event -> turned.happens(inOrder.events().get(event)));

        assertThat(turned.state()).isEqualTo(inOrder.state());
    }

    @Test
    void a_live_version_that_is_submitted_again_may_wait_again() {
        ADraft draft = aDraft().submitted().approved().live();

        draft.submittedAs(SubmissionKind.CORRECTION, "It is 90 m long.").approved();
        draft.released(Status.HELD);

        assertThat(status(draft)).isEqualTo(Status.HELD);
    }

    @Test
    void what_waited_for_its_release_and_is_live_now_waits_no_longer() {
        ADraft draft = aDraft().submitted().approved().released(Status.SCHEDULED);
        assertThat(draft.submission().release()).isNotNull();

        draft.live();

        assertThat(draft.submission().release()).isNull();
    }

    @Test
    void another_version_that_goes_live_leaves_alone_what_waits() {
        ADraft draft = aDraft().submitted().approved().live().editedBy("ana").submitted();
        draft.approved().released(Status.HELD);

        draft.happens(new WentLive(draft.liveRevision()));

        assertThat(status(draft)).isEqualTo(Status.HELD);
    }

    @Test
    void a_retraction_is_noted_on_what_is_live() {
        ADraft draft = aDraft().submitted().approved().live();
        Live live = draft.liveRevision();

        draft.retracted();

        assertThat(draft.manuscript().isRetracted()).isTrue();
        assertThat(draft.manuscript().live()).isEqualTo(live.retracted(draft.now()));
    }

    @Test
    void what_was_thrown_away_keeps_its_words() {
        ADraft draft = aDraft().begun();
        Manuscript manuscript = draft.manuscript();

        draft.discarded();

        assertThat(draft.state()).isEqualTo(new Discarded(manuscript, draft.now()));
    }

    static Stream<Arguments> misfits() {
        Version next = aDraft().editedBy("ana").version();
        Submission first = aDraft().submitted().manuscript().lastSubmission().orElseThrow();
        Verdict verdict = Verdict.plain(Result.WITHDRAWN, AT);
        ReleaseNote note = new ReleaseNote(Status.HELD, "It waits.", AT);
        return Stream.of(
                Arguments.of(aDraft(), new VersionSaved(next)),
                Arguments.of(aDraft(), new WasRetracted(AT)),
                Arguments.of(aDraft(), new ReviewBegan(1, AT)),
                Arguments.of(aDraft().begun(), aDraft().begun().events().getFirst()),
                Arguments.of(aDraft().submitted(), aDraft().begun().events().getFirst()),
                Arguments.of(aDraft().submitted(), new DraftDiscarded(ADraft.ANA, AT)),
                Arguments.of(aDraft().submitted(), new WasRetracted(AT)),
                Arguments.of(aDraft().begun(), new WithdrawalAsked(1, ADraft.ANA, AT)),
                Arguments.of(aDraft().submitted(), new ReviewBegan(2, AT)),
                Arguments.of(aDraft().submitted(), new ReviewEnded(2, verdict)),
                Arguments.of(aDraft().submitted(), new ReleaseNoted(0, note)),
                Arguments.of(aDraft().editedBy("ben"), new VersionSaved(next)),
                Arguments.of(aDraft().submitted(), new VersionSubmitted(first)),
                Arguments.of(aDraft().discarded(), new VersionSaved(next)),
                Arguments.of(aDraft().discarded(), new DraftDiscarded(ADraft.ANA, AT)));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void an_event_that_does_not_fit_the_state_is_an_error_that_names_both(
            ADraft draft, DraftHappened event) {
        assertThatIllegalStateException()
                .isThrownBy(() -> DraftEvolution.evolve(draft.state(), event))
                .withMessageContaining(event.toString())
                .withMessageContaining(draft.state().getClass().getSimpleName());
    }

    @Test
    void a_misfit_names_the_article() {
        DraftBegun again = (DraftBegun) aDraft().begun().events().getFirst();

        assertThatIllegalStateException()
                .isThrownBy(() -> DraftEvolution.evolve(aDraft().submitted().state(), again))
                .withMessageContaining(again.id().value());
    }

    private static Status status(ADraft draft) {
        return Objects.requireNonNull(draft.submission().release()).status();
    }
}
