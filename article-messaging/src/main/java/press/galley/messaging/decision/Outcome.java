package press.galley.messaging.decision;

/**
 * What became of a command, with the state that it left.
 *
 * @param <S> the aggregate's state
 */
public sealed interface Outcome<S> {

    /** The state after the command. */
    S state();

    /**
     * It was carried out and is committed.
     *
     * @param changed false if it had been carried out before
     */
    record Done<S>(S state, boolean changed) implements Outcome<S> {}

    /**
     * It was refused, and nothing changed.
     *
     * @param refusal why
     */
    record Refused<S>(S state, Refusal refusal) implements Outcome<S> {}
}
