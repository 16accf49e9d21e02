package press.galley.events.wire;

import org.jspecify.annotations.Nullable;

/** A Kafka record that is not one of Galley's events, or not a whole one. The message says why. */
public final class UnreadableRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableRecord(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
