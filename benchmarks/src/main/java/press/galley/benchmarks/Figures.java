package press.galley.benchmarks;

import press.galley.events.wire.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured: printed as it comes, and kept as JSON. */
final class Figures {

    private final List<Figure> figures = new ArrayList<>();

    void add(String name, double value, String unit) {
        figures.add(new Figure(name, value, unit));
        System.out.println(
                "figure %s %s %s".formatted(name, String.format(Locale.ROOT, "%.2f", value), unit));
    }

    /** The middle and the far end of some durations. */
    void addMillis(String name, Durations durations) {
        add(name + "-p50", durations.millis(0.50), "ms");
        add(name + "-p99", durations.millis(0.99), "ms");
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, Json.write(figures));
    }

    /**
     * A figure.
     *
     * @param name says what, never changes
     * @param value in that unit
     */
    record Figure(String name, double value, String unit) {}
}
