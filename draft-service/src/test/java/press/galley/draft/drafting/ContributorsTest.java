package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.ADraft.aDraft;

import org.junit.jupiter.api.Test;

import press.galley.events.PersonId;

import java.util.List;

/** Who wrote or edited a version above the live one, and so cannot approve the next. */
class ContributorsTest {

    @Test
    void before_anything_is_live_everybody_who_saved_a_version_contributed() {
        assertThat(above(aDraft().editedBy("ben").editedBy("ed")))
                .containsExactly("ana", "ben", "ed");
    }

    @Test
    void who_saved_several_versions_is_named_once() {
        assertThat(above(aDraft().editedBy("ben").editedBy("ana")))
                .containsExactlyInAnyOrder("ana", "ben");
    }

    @Test
    void who_only_wrote_what_is_live_or_before_it_did_not_contribute_to_what_is_next() {
        ADraft draft = aDraft().editedBy("ben").submitted().approved().live().editedBy("ed");

        assertThat(above(draft)).containsExactly("ed");
    }

    @Test
    void right_after_it_went_live_nobody_contributed_to_what_is_next() {
        assertThat(above(aDraft().editedBy("ben").submitted().approved().live())).isEmpty();
    }

    @Test
    void who_wrote_before_and_after_it_went_live_contributed() {
        ADraft draft = aDraft().editedBy("ben").submitted().approved().live().editedBy("ana");

        assertThat(above(draft)).containsExactly("ana");
    }

    @Test
    void what_was_written_while_the_live_version_was_reviewed_counts() {
        ADraft draft = aDraft().submitted().editedBy("ben").approved();
        draft.live();

        assertThat(draft.liveRevision().version()).isEqualTo(1);
        assertThat(above(draft)).containsExactly("ben");
    }

    @Test
    void submitting_alone_is_not_writing() {
        ADraft draft = aDraft().submitted().approved().live().editedBy("ben").submitted();

        assertThat(draft.submission().submittedBy()).isEqualTo(ADraft.ANA);
        assertThat(above(draft)).containsExactly("ben");
    }

    private static List<String> above(ADraft draft) {
        return draft.manuscript().contributorsAboveLive().stream().map(PersonId::value).toList();
    }
}
