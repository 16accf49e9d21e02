package press.galley.review.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Refusal;

import java.util.List;

/** Given events, when a command, then events or a refusal. */
record Story(Review review, Decision<ReviewHappened> decision) {

    static Given given(ReviewHappened... events) {
        return new Given(Scenes.review(events));
    }

    record Given(Review review) {

        Story when(ReviewCommand command) {
            return new Story(review, Decider.decide(review, command));
        }
    }

    /** What was decided happens, and fits. */
    Review then(ReviewHappened... events) {
        assertThat(decision).isEqualTo(Decision.accept(List.of(events)));
        return List.of(events).stream().reduce(review, Evolution::evolve, (_, last) -> last);
    }

    void thenNothingHappens() {
        assertThat(decision).isEqualTo(Decision.unchanged());
    }

    void thenRefused(Refusal refusal) {
        assertThat(decision).isEqualTo(Decision.refuse(refusal));
    }
}
