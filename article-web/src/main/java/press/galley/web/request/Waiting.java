package press.galley.web.request;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Prefer: wait=<seconds>} (RFC 7240, section 4.3): holds a GET until there is news. */
public final class Waiting {

    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,;\\s])wait\\s*=\\s*(\\d{1,4})");
    private static final long MOST_SECONDS = 30;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Waiting() {}

    /**
     * Looks until it sees what it waits for, or the time that the client prefers is over; once if
     * it prefers none. At most 30 seconds.
     *
     * @return what was seen last
     */
    public static <T> T until(@Nullable String prefer, Supplier<T> look, Predicate<T> isThere) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds(prefer)).toNanos();
        T seen = look.get();
        while (!isThere.test(seen) && System.nanoTime() < end) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return seen;
            }
            seen = look.get();
        }
        return seen;
    }

    private static long seconds(@Nullable String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        return wait.find() ? Math.min(Long.parseLong(wait.group(1)), MOST_SECONDS) : 0;
    }
}
