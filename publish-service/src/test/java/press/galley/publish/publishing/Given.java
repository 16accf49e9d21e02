package press.galley.publish.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import press.galley.messaging.decision.Decision;
import press.galley.publish.AnApproval;

import java.util.List;

/** Given what happened, when a command comes, then this happens, or it is refused. */
public final class Given {

    private Given() {}

    static When given(PublicationHappened... events) {
        return new When(after(events));
    }

    /** The state that events lead to. */
    public static Publication after(PublicationHappened... events) {
        Publication state = Publication.nothing(AnApproval.ARTICLE);
        for (PublicationHappened event : events) {
            state = Evolving.evolve(state, event);
        }
        return state;
    }

    record When(Publication state) {

        Then when(AnApproval approval) {
            return when(approval.command());
        }

        Then when(PublicationCommand command) {
            return new Then(Deciding.decide(state, command, Happened.NOW.at()), state);
        }
    }

    record Then(Decision<PublicationHappened> decision, Publication before) {

        /** The state after what happened, so that it is known to fit. */
        Publication then(PublicationHappened... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
            Publication state = before;
            for (PublicationHappened event : events) {
                state = Evolving.evolve(state, event);
            }
            return state;
        }

        void thenNothing() {
            then();
        }

        void thenRefused(PublicationRefusal refusal) {
            assertThat(decision).isEqualTo(new Decision.Refused<>(refusal));
        }
    }
}
