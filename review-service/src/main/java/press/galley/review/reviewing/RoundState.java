package press.galley.review.reviewing;

import java.util.Arrays;
import java.util.Optional;

/** The names of the states of a round that has begun. */
public enum RoundState {
    OPEN("open"),
    APPROVED("approved"),
    CHANGES_REQUESTED("changes-requested"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn"),
    SUPERSEDED("superseded");

    private final String label;

    RoundState(String label) {
        this.label = label;
    }

    /** The name that is stored and shown. It never changes. */
    public String label() {
        return label;
    }

    /** The state with a name, if there is one. */
    public static Optional<RoundState> labelled(String label) {
        return Arrays.stream(values()).filter(state -> state.label.equals(label)).findFirst();
    }

    /** The state of a round. */
    public static RoundState of(Round.Begun round) {
        return switch (round) {
            case Round.Open _ -> OPEN;
            case Round.Approved _ -> APPROVED;
            case Round.ChangesRequested _ -> CHANGES_REQUESTED;
            case Round.Rejected _ -> REJECTED;
            case Round.Withdrawn _ -> WITHDRAWN;
            case Round.Superseded _ -> SUPERSEDED;
        };
    }
}
