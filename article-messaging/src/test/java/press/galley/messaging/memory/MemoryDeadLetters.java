package press.galley.messaging.memory;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import press.galley.messaging.inbox.DeadLetters;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Dead letters in memory. */
public final class MemoryDeadLetters implements DeadLetters {

    /** A record that could not be read, and why. */
    public record DeadLetter(ConsumerRecord<String, byte[]> letter, Exception reason) {}

    private final List<DeadLetter> letters = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    /** Whether nothing can be kept. */
    public void isAway(boolean now) {
        away = now;
    }

    @Override
    public void send(ConsumerRecord<String, byte[]> unreadable, Exception reason) {
        if (away) {
            throw new IllegalStateException("not kept");
        }
        letters.add(new DeadLetter(unreadable, reason));
    }

    /** All of them, in order. */
    public List<DeadLetter> all() {
        return List.copyOf(letters);
    }
}
