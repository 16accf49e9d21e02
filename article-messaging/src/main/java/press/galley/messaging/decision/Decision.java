package press.galley.messaging.decision;

import java.util.List;

/**
 * What a decider answers to a command.
 *
 * @param <E> the private events of the aggregate
 */
public sealed interface Decision<E> {

    /**
     * The command is carried out.
     *
     * @param events what happened; none if it had been carried out before
     */
    record Accepted<E>(List<E> events) implements Decision<E> {

        /** Copies the list. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The command changes nothing.
     *
     * @param refusal why
     */
    record Refused<E>(Refusal refusal) implements Decision<E> {}

    /** Carried out, and this happened. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only copied.
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    /** Carried out, and this happened. */
    static <E> Decision<E> accept(List<E> events) {
        return new Accepted<>(events);
    }

    /** Carried out before; nothing happens again. */
    static <E> Decision<E> unchanged() {
        return new Accepted<>(List.of());
    }

    /** Not carried out. */
    static <E> Decision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
