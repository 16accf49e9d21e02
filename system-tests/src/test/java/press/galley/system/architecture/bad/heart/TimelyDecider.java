package press.galley.system.architecture.bad.heart;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;

/** Looks at a clock in every way. */
final class TimelyDecider {

    private TimelyDecider() {}

    static Instant asksInstant() {
        return Instant.now();
    }

    static long asksSystem() {
        return System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate") // That is what is bad about it.
    static Date asksDate() {
        return new Date();
    }

    static Instant asksClock(Clock clock) {
        return clock.instant();
    }
}
