package press.galley.publish.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.publishing.Given.given;
import static press.galley.publish.publishing.Happened.EARLIER;
import static press.galley.publish.publishing.Happened.NOW;

import org.junit.jupiter.api.Test;

import press.galley.publish.AnApproval;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.PublicationCommand.RetractArticle;
import press.galley.publish.publishing.PublicationRefusal.AlreadyRetracted;
import press.galley.publish.publishing.PublicationRefusal.NeverPublished;

import java.util.List;

class RetractingTest {

    private static final AnApproval FIRST = anApproval(1).asNew();
    private static final AnApproval WAITS = anApproval(2).held();
    private static final RetractArticle RETRACT = new RetractArticle("a claim", "Retracted.");

    @Test
    void a_live_article_is_taken_down_and_its_words_are_forgotten() {
        Publication state =
                given(EARLIER.published(FIRST))
                        .when(RETRACT)
                        .then(NOW.takenDown("a claim", "Retracted."));

        assertThat(state)
                .isEqualTo(
                        new Retracted(
                                AnApproval.ARTICLE,
                                List.of(EARLIER.published(FIRST).revision()),
                                new Retraction("a claim", "Retracted.", NOW.at())));
    }

    @Test
    void what_waits_goes_first() {
        given(EARLIER.published(FIRST), EARLIER.held(WAITS))
                .when(RETRACT)
                .then(NOW.takenOff(WAITS), NOW.takenDown("a claim", "Retracted."));
    }

    @Test
    void what_readers_never_saw_is_not_retracted() {
        given().when(RETRACT).thenRefused(new NeverPublished());
        given(EARLIER.held(WAITS)).when(RETRACT).thenRefused(new NeverPublished());
    }

    @Test
    void retracted_again_nothing_happens() {
        given(EARLIER.published(FIRST), EARLIER.takenDown("a claim", "Retracted."))
                .when(RETRACT)
                .thenNothing();
    }

    @Test
    void a_retraction_is_final_and_not_given_other_words() {
        var retracted = given(EARLIER.published(FIRST), EARLIER.takenDown("a claim", "Retracted."));
        var refusal = new AlreadyRetracted(EARLIER.at());

        retracted.when(new RetractArticle("a claim", "Other.")).thenRefused(refusal);
        retracted.when(new RetractArticle("another", "Retracted.")).thenRefused(refusal);
    }
}
