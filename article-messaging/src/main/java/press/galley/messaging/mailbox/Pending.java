package press.galley.messaging.mailbox;

import press.galley.events.wire.Envelope;

/**
 * An event that happened and is not yet known to be in Kafka.
 *
 * @param envelope under which it will be sent, the same at every attempt
 * @param data its JSON, without the content where it carries one
 * @param filedAs the number under which the history has the content; 0 if it carries none
 */
public record Pending(Envelope envelope, String data, int filedAs) {

    /** Whether content has to be joined before it is sent. */
    public boolean carriesContent() {
        return filedAs > 0;
    }
}
