package press.galley.messaging.outbox;

import press.galley.events.wire.Envelope;

/** What is written to: Kafka. */
public interface Log {

    /** Whether its topics are known to be there, so that writing makes sense. */
    boolean isReady();

    /**
     * Appends an event and returns once that is acknowledged by all replicas in sync.
     *
     * @throws LogUnavailable if it is not known to be appended; it may have been
     */
    void append(Envelope envelope, byte[] data);
}
