package press.galley.messaging.mailbox;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code traceparent} of W3C Trace Context, level 1, section 3.2. */
public final class TraceParent {

    private static final Pattern FORM =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");

    private TraceParent() {}

    /**
     * A new step of the trace that was handed over; of a new trace if none, or a broken one, was.
     */
    public static String next(@Nullable String handedOver) {
        Matcher form = FORM.matcher(handedOver == null ? "" : handedOver);
        return form.matches()
                ? "00-" + form.group(1) + "-" + hex() + "-" + form.group(3)
                : "00-" + hex() + hex() + "-" + hex() + "-00";
    }

    private static String hex() {
        return "%016x".formatted(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
