package press.galley.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Durations that were measured, in any order, by any thread. */
final class Durations {

    private static final double NANOS_A_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    synchronized void add(long duration) {
        nanos.add(duration);
    }

    synchronized int count() {
        return nanos.size();
    }

    /** The duration that a share of all does not exceed, by nearest rank. */
    synchronized double millis(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = Math.max(1, (int) Math.ceil(share * sorted.size()));
        return sorted.get(rank - 1) / NANOS_A_MILLI;
    }
}
