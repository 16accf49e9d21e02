package press.galley.infra;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code mongod} that serves a folder and whose parent is dead. */
record OrphanedMongod(ProcessHandle process, Path data) {

    private static final Logger log = LoggerFactory.getLogger(OrphanedMongod.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(5);

    /**
     * The one that {@code mongod}'s own pid file in its data folder names. A number in there may
     * long belong to some other process, so its command line must name the very same folder.
     */
    static Optional<OrphanedMongod> in(Path data) {
        return pidIn(data.resolve("mongod.lock"))
                .flatMap(ProcessHandle::of)
                .map(process -> new OrphanedMongod(process, data))
                .filter(OrphanedMongod::serves);
    }

    private static Optional<Long> pidIn(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /**
     * Asks it to end, and ends it when it does not. What it acknowledged is in its journal either
     * way.
     */
    void stop() {
        log.warn("mongod {} has outlived its parent; stopping it", process.pid());
        process.destroy();
        if (!endsWithin(PATIENCE)) {
            process.destroyForcibly();
            if (!endsWithin(LAST_PATIENCE)) {
                throw new IllegalStateException(
                        "mongod %d serves %s and cannot be stopped".formatted(process.pid(), data));
            }
        }
    }

    private boolean serves() {
        List<String> arguments = process.info().arguments().map(List::of).orElse(List.of());
        int option = arguments.indexOf("--dbpath");
        return option >= 0
                && option + 1 < arguments.size()
                && isData(Path.of(arguments.get(option + 1)));
    }

    private boolean isData(Path path) {
        try {
            return Files.isSameFile(path, data);
        } catch (IOException _) {
            return false;
        }
    }

    private boolean endsWithin(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (!hasEnded()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            Pause.briefly();
        }
        return true;
    }

    private boolean hasEnded() {
        return !process.isAlive() || isZombie();
    }

    /**
     * Where nothing reaps orphans, as in some containers, a dead process stays listed. It holds its
     * port for as long as any of its threads is listed beside the first.
     */
    private boolean isZombie() {
        Path entry = Path.of("/proc", Long.toString(process.pid()));
        try (Stream<Path> threads = Files.list(entry.resolve("task"))) {
            return Files.readString(entry.resolve("stat")).contains(") Z ") && threads.count() == 1;
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }
}
