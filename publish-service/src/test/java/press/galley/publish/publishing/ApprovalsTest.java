package press.galley.publish.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.publishing.Given.given;
import static press.galley.publish.publishing.Happened.EARLIER;
import static press.galley.publish.publishing.Happened.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.events.PublicationRefused.Reason;
import press.galley.publish.AnApproval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ApprovalsTest {

    private static final AnApproval FIRST = anApproval(1).asNew();
    private static final AnApproval NEXT = anApproval(2);

    static List<AnApproval> ofEachKind() {
        return List.of(
                anApproval(1).asNew(),
                anApproval(1).updating("More is known."),
                anApproval(1).correcting("The year was wrong."));
    }

    static List<AnApproval> forged() {
        return Stream.of(anApproval(2), anApproval(2).correcting("The year was wrong."))
                .flatMap(
                        approval ->
                                Stream.of(
                                        approval.withForgedWords(),
                                        approval.withForgedHash(),
                                        approval.withForgedName(),
                                        approval.withForgedNotice()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void without_a_live_revision_it_is_published_whatever_it_said(AnApproval approval) {
        given().when(approval).then(NOW.published(approval));
    }

    @Test
    void a_new_one_of_a_live_article_is_an_update_without_a_notice() {
        AnApproval again = NEXT.asNew();

        given(EARLIER.published(FIRST)).when(again).then(NOW.updated(2, again));
    }

    @Test
    void an_update_of_a_live_article_may_have_a_notice() {
        AnApproval noted = NEXT.updating("More is known.");

        given(EARLIER.published(FIRST)).when(NEXT).then(NOW.updated(2, NEXT));
        given(EARLIER.published(FIRST)).when(noted).then(NOW.updated(2, noted));
        assertThat(NOW.updated(2, noted).revision().notice()).isEqualTo("More is known.");
    }

    @Test
    void a_correction_of_a_live_article_has_its_notice() {
        AnApproval correction = NEXT.correcting("The year was wrong.");

        given(EARLIER.published(FIRST))
                .when(correction)
                .then(NOW.corrected(2, correction, "The year was wrong."));
    }

    @Test
    void revisions_are_counted_up() {
        Publication state =
                given(EARLIER.published(FIRST), EARLIER.updated(2, NEXT))
                        .when(anApproval(3))
                        .then(NOW.updated(3, anApproval(3)));

        assertThat(((Publication.Live) state).revisions())
                .extracting(Revision::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_held_one_waits_and_changes_nothing_for_readers() {
        Publication state =
                given(EARLIER.published(FIRST)).when(NEXT.held()).then(NOW.held(NEXT.held()));

        assertThat(state)
                .isEqualTo(
                        new Publication.Live(
                                AnApproval.ARTICLE,
                                List.of(EARLIER.published(FIRST).revision()),
                                FIRST.content(),
                                Optional.of(new HeldVersion(NEXT.approved(), NOW.at()))));
        given().when(FIRST.held()).then(NOW.held(FIRST.held()));
    }

    @Test
    void one_that_waits_gives_way_to_a_newly_approved_one() {
        AnApproval held = NEXT.held();
        AnApproval third = anApproval(3);

        given(EARLIER.published(FIRST), EARLIER.held(held))
                .when(third)
                .then(NOW.replaced(held, third), NOW.updated(2, third));
        given(EARLIER.published(FIRST), EARLIER.held(held))
                .when(third.held())
                .then(NOW.replaced(held, third), NOW.held(third.held()));
        given(EARLIER.held(held)).when(third).then(NOW.replaced(held, third), NOW.published(third));
    }

    @Test
    void a_correction_that_takes_the_place_of_one_that_waits_carries_both_notices() {
        AnApproval waits = NEXT.correcting("The year was wrong.").held();
        AnApproval next = anApproval(3).correcting("So was the month.");
        String both = "The year was wrong.\n\nSo was the month.";

        given(EARLIER.published(FIRST), EARLIER.held(waits))
                .when(next)
                .then(NOW.replaced(waits, next), NOW.corrected(2, next, both));
        given(EARLIER.published(FIRST), EARLIER.held(waits))
                .when(next.held())
                .then(NOW.replaced(waits, next), NOW.held(next, both));
    }

    @Test
    void three_corrections_in_a_row_carry_all_notices() {
        AnApproval waits = NEXT.correcting("A.").held();
        AnApproval next = anApproval(3).correcting("B.").held();
        AnApproval last = anApproval(4).correcting("C.");

        given(
                        EARLIER.published(FIRST),
                        EARLIER.held(waits),
                        EARLIER.replaced(waits, next),
                        EARLIER.held(next, "A.\n\nB."))
                .when(last)
                .then(NOW.replaced(next, last), NOW.corrected(2, last, "A.\n\nB.\n\nC."));
    }

    @Test
    void the_same_notice_twice_is_told_once() {
        AnApproval waits = NEXT.correcting("The year was wrong.").held();
        AnApproval next = anApproval(3).correcting("The year was wrong.");

        given(EARLIER.published(FIRST), EARLIER.held(waits))
                .when(next)
                .then(NOW.replaced(waits, next), NOW.corrected(2, next));
    }

    @Test
    void other_notices_are_not_joined() {
        AnApproval waits = NEXT.correcting("The year was wrong.").held();
        AnApproval update = anApproval(3).updating("More is known.");

        given(EARLIER.published(FIRST), EARLIER.held(waits))
                .when(update)
                .then(NOW.replaced(waits, update), NOW.updated(2, update));
        given(EARLIER.published(FIRST), EARLIER.held(update))
                .when(anApproval(4).correcting("C."))
                .then(
                        NOW.replaced(update, anApproval(4)),
                        NOW.corrected(2, anApproval(4).correcting("C.")));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void what_was_not_approved_is_not_published(AnApproval forged) {
        given().when(forged).then(NOW.refused(forged, Reason.HASH_MISMATCH));
        given().when(forged.held()).then(NOW.refused(forged, Reason.HASH_MISMATCH));
        given(EARLIER.published(FIRST), EARLIER.held(NEXT))
                .when(forged)
                .then(NOW.refused(forged, Reason.HASH_MISMATCH));
    }

    @Test
    void nothing_is_published_of_a_retracted_article() {
        var retracted = given(EARLIER.published(FIRST), EARLIER.takenDown("a claim", "Retracted."));

        retracted.when(NEXT).then(NOW.refused(NEXT, Reason.ARTICLE_RETRACTED));
        retracted.when(NEXT.held()).then(NOW.refused(NEXT, Reason.ARTICLE_RETRACTED));
    }

    @Test
    void a_correction_without_a_notice_is_no_approval() {
        assertThatThrownBy(() -> NEXT.correcting("x").approved().withNotice(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without a notice");
    }
}
