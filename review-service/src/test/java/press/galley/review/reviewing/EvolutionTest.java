package press.galley.review.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.NOW;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.changesAskedBy;
import static press.galley.review.reviewing.Scenes.claimedBy;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.person;
import static press.galley.review.reviewing.Scenes.quorumReached;
import static press.galley.review.reviewing.Scenes.rejectedBy;
import static press.galley.review.reviewing.Scenes.review;
import static press.galley.review.reviewing.Scenes.supersededBy;
import static press.galley.review.reviewing.Scenes.withdrawnBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.events.PersonId;
import press.galley.review.reviewing.ReviewHappened.ChangesAsked;
import press.galley.review.reviewing.ReviewHappened.ClaimReleased;
import press.galley.review.reviewing.ReviewHappened.RoundApproved;
import press.galley.review.reviewing.ReviewHappened.RoundRejected;
import press.galley.review.reviewing.ReviewHappened.RoundSuperseded;
import press.galley.review.reviewing.ReviewHappened.RoundWithdrawn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class EvolutionTest {

    private static final ReviewHappened OPENED = opened(aSubmission(), 2);
    private static final List<ReviewHappened> EVENTS =
            List.of(
                    opened(aSubmission().numbered(2), 2),
                    approvedBy("ed"),
                    quorumReached(),
                    changesAskedBy("ed"),
                    rejectedBy("ed"),
                    withdrawnBy("ana"),
                    supersededBy(2),
                    claimedBy("ed"),
                    new ClaimReleased());

    static Stream<Review> ended() {
        return Stream.of(
                review(OPENED, approvedBy("ed"), quorumReached()),
                review(OPENED, changesAskedBy("ed")),
                review(OPENED, rejectedBy("ed")),
                review(OPENED, withdrawnBy("ana")),
                review(OPENED, supersededBy(2)));
    }

    static Stream<Arguments> misfits() {
        Stream<Arguments> opening =
                Stream.concat(Stream.of(review()), ended())
                        .flatMap(
                                state ->
                                        EVENTS.stream()
                                                .skip(1)
                                                .map(event -> Arguments.of(state, event)));
        return Stream.concat(
                opening,
                Stream.of(
                        Arguments.of(review(OPENED), EVENTS.getFirst()),
                        Arguments.of(review(OPENED), new ClaimReleased()),
                        Arguments.of(review(OPENED, claimedBy("ed")), claimedBy("eve"))));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void an_event_that_does_not_fit_the_state_is_never_silent(Review state, ReviewHappened event) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Evolution.evolve(state, event))
                .withMessage(event + " does not fit " + state.current());
    }

    @ParameterizedTest
    @MethodSource("ended")
    void after_every_end_another_round_may_open(Review state) {
        assertThat(Evolution.evolve(state, EVENTS.getFirst()).current())
                .isInstanceOf(Round.Open.class);
    }

    static Stream<ReviewHappened> endings() {
        return Stream.of(
                new RoundApproved(NOW),
                new ChangesAsked(person("ed"), "Shorten it.", List.of(), NOW),
                new RoundRejected(person("ed"), "Not for us.", NOW),
                new RoundWithdrawn(person("ana"), NOW),
                new RoundSuperseded(2, NOW));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void an_end_changes_nothing_of_what_went_before(ReviewHappened ending) {
        Review open = review(OPENED, approvedBy("eve"), claimedBy("ed"));

        Review after = Evolution.evolve(open, ending);

        assertThat(after.begun().map(Round.Begun::proceedings))
                .isEqualTo(open.begun().map(Round.Begun::proceedings));
        assertThat(after.current())
                .isInstanceOfSatisfying(
                        Round.Ended.class, round -> assertThat(round.endedAt()).isEqualTo(NOW));
    }

    @Test
    void the_events_tried_are_all_there_are() {
        Set<Class<?>> tried =
                EVENTS.stream().map(Object::getClass).collect(Collectors.toUnmodifiableSet());

        assertThat(tried).containsExactlyInAnyOrder(ReviewHappened.class.getPermittedSubclasses());
        assertThat(ended().map(state -> state.current().getClass()).distinct())
                .hasSize(Round.Ended.class.getPermittedSubclasses().length);
    }

    @Test
    void an_ended_round_tells_who_ended_it() {
        List<List<String>> who = ended().map(EvolutionTest::endedBy).toList();

        assertThat(who)
                .containsExactly(
                        List.of("ed"), List.of("ed"), List.of("ed"), List.of("ana"), List.of());
    }

    private static List<String> endedBy(Review review) {
        return ((Round.Ended) review.current()).endedBy().stream().map(PersonId::value).toList();
    }
}
