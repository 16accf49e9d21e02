package press.galley.messaging.outbox;

/** Kafka did not acknowledge. The event stays pending and is sent again later. */
public final class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says of which event. */
    public LogUnavailable(String eventId, Throwable cause) {
        super(eventId + " was not acknowledged", cause);
    }
}
