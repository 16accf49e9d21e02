package press.galley.system.steps;

import static org.awaitility.Awaitility.await;

import org.awaitility.core.ThrowingRunnable;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what comes about by itself, and fails if it does not within twenty seconds. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Eventually() {}

    /** Returns when it is so. */
    public static void sees(Callable<Boolean> condition) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .atMost(PATIENCE)
                .until(condition);
    }

    /** Returns when the assertions hold. */
    public static void holds(ThrowingRunnable assertions) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .atMost(PATIENCE)
                .untilAsserted(assertions);
    }
}
