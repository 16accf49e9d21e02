package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.ADraft.aDraft;
import static press.galley.draft.drafting.Scene.given;
import static press.galley.draft.drafting.Wishes.editor;
import static press.galley.draft.drafting.Wishes.writer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.draft.drafting.DraftHappened.VersionSaved;
import press.galley.draft.drafting.DraftRefusal.NoSuchDraft;

import java.util.List;
import java.util.stream.Stream;

class PrivacyTest {

    static Stream<ADraft> drafts() {
        return Stream.of(
                aDraft().begun(),
                aDraft().submitted(),
                aDraft().submitted().approved().live(),
                aDraft().discarded());
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void for_another_writer_a_draft_is_not_there(ADraft draft) {
        for (DraftCommand command : everythingThat(writer("ben"))) {
            given(draft).when(command).thenRefused(new NoSuchDraft());
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void for_an_editor_of_another_desk_a_draft_is_not_there(ADraft draft) {
        for (DraftCommand command : everythingThat(editor("ed", "sports", "politics"))) {
            given(draft).when(command).thenRefused(new NoSuchDraft());
        }
    }

    @Test
    void until_it_is_submitted_a_draft_is_private_to_its_author() {
        for (ADraft draft : List.of(aDraft().begun(), aDraft().discarded())) {
            for (DraftCommand command : everythingThat(editor("ed", "ai"))) {
                given(draft).when(command).thenRefused(new NoSuchDraft());
            }
        }
    }

    @Test
    void once_it_was_submitted_an_editor_of_its_desk_may_edit_it_for_good() {
        ADraft draft = aDraft().submitted().ended(Verdict.Result.REJECTED);
        Wishes ed = editor("ed", "sports", "ai");

        given(draft)
                .when(ed.saves(Words.about("A road"), 1))
                .then(
                        new VersionSaved(
                                draft.version()
                                        .next(Words.about("A road"), ed.by().id(), Wishes.NOON)));
    }

    @Test
    void it_is_the_desk_of_the_newest_version_whose_editors_may_edit_it() {
        ADraft moved = aDraft().submitted().edited("ana", Words.onDesk("sports", "A race"));

        assertThat(editor("ed", "ai").by().mayEdit(moved.manuscript())).isFalse();
        assertThat(editor("eve", "sports").by().mayEdit(moved.manuscript())).isTrue();
        assertThat(writer("ana").by().mayEdit(moved.manuscript())).isTrue();
    }

    private static List<DraftCommand> everythingThat(Wishes somebody) {
        return List.of(
                somebody.begins(Words.about("A bridge")),
                somebody.saves(Words.about("A road"), 1),
                somebody.submits(1),
                somebody.withdraws(1),
                somebody.discards());
    }
}
