package press.galley.publish.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.publishing.Happened.NOW;
import static press.galley.publish.publishing.Submissions.FIRST;
import static press.galley.publish.publishing.Submissions.UPDATE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.events.PublicationRefused.Reason;

import java.util.Set;
import java.util.stream.Stream;

class EvolvingTest {

    private static final Set<Situation> HELD =
            Set.of(
                    Situation.NOTHING_HELD,
                    Situation.LIVE_UPDATE_HELD,
                    Situation.LIVE_CORRECTION_HELD);

    /** Each event with the states that it can have happened in. */
    static Stream<Arguments> eventsAndTheirStates() {
        return Stream.of(
                arguments(NOW.published(FIRST), Set.of(Situation.NOTHING)),
                arguments(NOW.published(UPDATE), Set.of(Situation.NOTHING, Situation.NOTHING_HELD)),
                arguments(
                        NOW.updated(2, UPDATE),
                        Set.of(
                                Situation.LIVE,
                                Situation.LIVE_UPDATE_HELD,
                                Situation.LIVE_CORRECTION_HELD)),
                arguments(NOW.updated(2, anApproval(3)), Set.of(Situation.LIVE)),
                arguments(NOW.updated(3, UPDATE), Set.of()),
                arguments(NOW.held(anApproval(3)), Set.of(Situation.NOTHING, Situation.LIVE)),
                arguments(NOW.replaced(UPDATE, anApproval(3)), HELD),
                arguments(NOW.replaced(anApproval(9), anApproval(3)), Set.of()),
                arguments(NOW.takenOff(UPDATE), HELD),
                arguments(NOW.takenOff(anApproval(9)), Set.of()),
                arguments(
                        NOW.refused(anApproval(3), Reason.HASH_MISMATCH),
                        Set.copyOf(Situation.all())),
                arguments(
                        NOW.refused(anApproval(3), Reason.ARTICLE_RETRACTED),
                        Set.of(Situation.RETRACTED)),
                arguments(NOW.takenDown("a claim", "Retracted."), Set.of(Situation.LIVE)));
    }

    @ParameterizedTest
    @MethodSource("eventsAndTheirStates")
    void an_event_fits_the_states_it_can_have_happened_in_and_no_others(
            PublicationHappened event, Set<Situation> fitting) {
        for (Situation state : Situation.all()) {
            if (fitting.contains(state)) {
                assertThat(Evolving.evolve(state.state(), event)).isNotNull();
            } else {
                assertThatThrownBy(() -> Evolving.evolve(state.state(), event))
                        .as("%s in %s", event.getClass().getSimpleName(), state)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(event.getClass().getSimpleName())
                        .hasMessageContaining(state.state().getClass().getSimpleName())
                        .hasMessageNotContaining("Body of");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("press.galley.publish.publishing.Situation#all")
    void a_refusal_changes_nothing(Situation state) {
        assertThat(Evolving.evolve(state.state(), NOW.refused(anApproval(3), Reason.HASH_MISMATCH)))
                .isEqualTo(state.state());
    }
}
