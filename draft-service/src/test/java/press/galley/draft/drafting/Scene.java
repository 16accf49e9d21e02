package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import press.galley.messaging.decision.Decision;

import java.util.List;

/** Given what happened, when somebody asks for something, then … */
final class Scene {

    private final Draft before;
    private Decision<DraftHappened> decision = Decision.unchanged();

    private Scene(Draft before) {
        this.before = before;
    }

    static Scene given(ADraft draft) {
        return new Scene(draft.state());
    }

    Scene when(DraftCommand command) {
        decision = DraftDecider.decide(before, command);
        return this;
    }

    /** … this happens, and it fits. */
    void then(DraftHappened... expected) {
        assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(expected)));
        Draft after = before;
        for (DraftHappened event : expected) {
            after = DraftEvolution.evolve(after, event);
        }
        assertThat(after).isNotEqualTo(before);
    }

    /** … nothing happens, for it had happened before. */
    void thenNothing() {
        assertThat(decision).isEqualTo(Decision.unchanged());
    }

    /** … it is refused. */
    void thenRefused(DraftRefusal refusal) {
        assertThat(decision).isEqualTo(Decision.refuse(refusal));
    }
}
