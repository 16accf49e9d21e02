package press.galley.newsroom.demo;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Prints what happens as it happens: milliseconds since the start, who, where, what. */
final class Timeline {

    private final PrintStream out;
    private final long start = System.nanoTime();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Timeline(PrintStream out) {
        this.out = out;
    }

    /** Somebody did something at a service. */
    void did(String who, String where, String what) {
        line("%6d ms  %-9s %-16s %s".formatted(elapsed(), who, where, what));
    }

    /** A service told something. */
    void told(String service, String event) {
        line("%6d ms  %-9s %-16s   %s".formatted(elapsed(), "", service, event));
    }

    void line(String text) {
        oneAtATime.lock();
        try {
            out.println(text);
        } finally {
            oneAtATime.unlock();
        }
    }

    private long elapsed() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
