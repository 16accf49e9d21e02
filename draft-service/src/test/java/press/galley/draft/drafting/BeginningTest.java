package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.ADraft.aDraft;
import static press.galley.draft.drafting.Scene.given;
import static press.galley.draft.drafting.Wishes.ana;
import static press.galley.draft.drafting.Wishes.editor;

import org.junit.jupiter.api.Test;

import press.galley.draft.drafting.DraftHappened.DraftBegun;
import press.galley.draft.drafting.DraftHappened.DraftDiscarded;
import press.galley.draft.drafting.DraftRefusal.IsDiscarded;
import press.galley.draft.drafting.DraftRefusal.KeyReused;
import press.galley.draft.drafting.DraftRefusal.NoSuchDraft;
import press.galley.draft.drafting.DraftRefusal.WasSubmitted;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.events.content.Content;

class BeginningTest {

    private static final Content BRIDGE = Words.about("A bridge");
    private static final Content ROAD = Words.about("A road");

    @Test
    void the_first_words_are_version_1() {
        Version first = Version.first(BRIDGE, ADraft.ANA, Wishes.NOON);

        given(aDraft()).when(ana().begins(BRIDGE)).then(begun(first));

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.previous()).isNull();
    }

    @Test
    void a_draft_may_begin_without_anything_that_a_submission_needs() {
        given(aDraft())
                .when(ana().begins(Words.none()))
                .then(begun(Version.first(Words.none(), ADraft.ANA, Wishes.NOON)));
    }

    @Test
    void beginning_it_again_with_the_same_words_changes_nothing() {
        given(aDraft().saying(BRIDGE).begun()).when(ana().begins(BRIDGE)).thenNothing();
    }

    @Test
    void beginning_it_again_changes_nothing_however_far_it_got_meanwhile() {
        ADraft far = aDraft().saying(BRIDGE).begun().edited("ana", ROAD).submitted().inReview();

        given(far).when(ana().begins(BRIDGE)).thenNothing();
    }

    @Test
    void beginning_it_again_with_other_words_is_another_request_under_the_same_key() {
        given(aDraft().saying(BRIDGE).begun())
                .when(ana().begins(ROAD))
                .thenRefused(new KeyReused());
    }

    @Test
    void the_newest_words_are_not_the_ones_that_it_was_begun_with() {
        given(aDraft().saying(BRIDGE).begun().edited("ana", ROAD))
                .when(ana().begins(ROAD))
                .thenRefused(new KeyReused());
    }

    @Test
    void nothing_can_be_done_with_a_draft_that_nobody_has_begun() {
        given(aDraft()).when(ana().saves(ROAD, 1)).thenRefused(new NoSuchDraft());
        given(aDraft()).when(ana().submits(1)).thenRefused(new NoSuchDraft());
        given(aDraft()).when(ana().withdraws(1)).thenRefused(new NoSuchDraft());
        given(aDraft()).when(ana().discards()).thenRefused(new NoSuchDraft());
    }

    @Test
    void a_draft_that_was_never_submitted_can_be_thrown_away() {
        given(aDraft().begun())
                .when(ana().discards())
                .then(new DraftDiscarded(ADraft.ANA, Wishes.NOON));
    }

    @Test
    void throwing_it_away_again_changes_nothing() {
        given(aDraft().discarded()).when(ana().discards()).thenNothing();
    }

    @Test
    void a_draft_that_was_submitted_is_kept_whatever_became_of_that() {
        given(aDraft().submitted()).when(ana().discards()).thenRefused(new WasSubmitted());
        for (Result result : Result.values()) {
            given(aDraft().submitted().ended(result))
                    .when(ana().discards())
                    .thenRefused(new WasSubmitted());
        }
        given(aDraft().submitted())
                .when(editor("ed", "ai").discards())
                .thenRefused(new WasSubmitted());
    }

    @Test
    void a_draft_that_was_thrown_away_takes_nothing_more() {
        ADraft discarded = aDraft().saying(BRIDGE).discarded();
        IsDiscarded refusal = new IsDiscarded(discarded.now());

        given(discarded).when(ana().begins(BRIDGE)).thenRefused(refusal);
        given(discarded).when(ana().saves(ROAD, 1)).thenRefused(refusal);
        given(discarded).when(ana().submits(1)).thenRefused(refusal);
        given(discarded).when(ana().withdraws(1)).thenRefused(refusal);
    }

    private static DraftBegun begun(Version first) {
        return new DraftBegun(aDraft().manuscript().id(), first);
    }
}
