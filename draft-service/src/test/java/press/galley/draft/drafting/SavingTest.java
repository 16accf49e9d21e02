package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.ADraft.aDraft;
import static press.galley.draft.drafting.Scene.given;
import static press.galley.draft.drafting.Wishes.ana;
import static press.galley.draft.drafting.Wishes.editor;

import org.junit.jupiter.api.Test;

import press.galley.draft.drafting.DraftHappened.VersionSaved;
import press.galley.draft.drafting.DraftRefusal.VersionIsStale;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.events.PersonId;
import press.galley.events.content.Content;
import press.galley.events.content.LinkHash;

class SavingTest {

    private static final Content ROAD = Words.about("A road");

    @Test
    void other_words_are_the_next_version_linked_to_the_one_before() {
        ADraft draft = aDraft().begun();
        Version first = draft.version();

        Version second = first.next(ROAD, ADraft.ANA, Wishes.NOON);

        given(draft).when(ana().saves(ROAD, 1)).then(new VersionSaved(second));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.link());
        assertThat(second.link())
                .isEqualTo(LinkHash.of(first.link(), 2, second.contentHash(), Wishes.NOON));
    }

    @Test
    void the_same_words_again_change_nothing() {
        given(aDraft().saying(ROAD).begun()).when(ana().saves(ROAD, 1)).thenNothing();
    }

    @Test
    void words_that_were_based_on_an_older_version_are_refused() {
        given(aDraft().editedBy("ana").editedBy("ana"))
                .when(ana().saves(ROAD, 2))
                .thenRefused(new VersionIsStale(3));
    }

    @Test
    void also_the_same_words_are_refused_when_they_were_based_on_an_older_version() {
        given(aDraft().begun().edited("ana", ROAD))
                .when(ana().saves(ROAD, 1))
                .thenRefused(new VersionIsStale(2));
    }

    @Test
    void writing_goes_on_while_a_version_is_in_review_and_after_it_was_decided() {
        ADraft submitted = aDraft().submitted().inReview();
        given(submitted)
                .when(ana().saves(ROAD, 1))
                .then(new VersionSaved(submitted.version().next(ROAD, ADraft.ANA, Wishes.NOON)));

        for (Result result : Result.values()) {
            ADraft ended = aDraft().submitted().ended(result);
            given(ended)
                    .when(ana().saves(ROAD, 1))
                    .then(new VersionSaved(ended.version().next(ROAD, ADraft.ANA, Wishes.NOON)));
        }
    }

    @Test
    void what_an_editor_saves_is_the_editors_version() {
        ADraft draft = aDraft().submitted();
        PersonId ed = new PersonId("ed");

        given(draft)
                .when(editor("ed", "ai").saves(ROAD, 1))
                .then(new VersionSaved(draft.version().next(ROAD, ed, Wishes.NOON)));
    }

    @Test
    void saving_leaves_what_was_submitted_as_it_was() {
        ADraft draft = aDraft().submitted().inReview();
        Submission submission = draft.submission();

        draft.edited("ana", ROAD);

        assertThat(draft.manuscript().lastSubmission()).contains(submission);
        assertThat(draft.state()).isInstanceOf(Draft.Submitted.class);
        assertThat(draft.version().number()).isEqualTo(2);
    }
}
