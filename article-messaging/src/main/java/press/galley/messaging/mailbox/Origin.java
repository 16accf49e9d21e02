package press.galley.messaging.mailbox;

import org.jspecify.annotations.Nullable;

/**
 * What led to a change: carried along so that events can be followed through the services.
 *
 * @param causationId the id of the event that is being handled; absent for a person's command
 * @param traceParent W3C Trace Context of what is going on; absent if nothing is traced
 */
public record Origin(@Nullable String causationId, @Nullable String traceParent) {

    /** Bound while a request or a message is handled. */
    public static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();

    private static final Origin UNKNOWN = new Origin(null, null);

    /** What is being handled on this thread, if anything says so. */
    public static Origin current() {
        return CURRENT.orElse(UNKNOWN);
    }
}
