package press.galley.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import press.galley.infra.Ports;
import press.galley.newsroom.Galley;
import press.galley.newsroom.Settings.PortPlan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of the launcher in a process of its own, which can be killed. */
final class NewsroomProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path output;

    private NewsroomProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Ports that are free just now. */
    static PortPlan freePorts() {
        return new PortPlan(
                Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
    }

    /** Starts a command, with its data in the folder. */
    static NewsroomProcess start(Path folder, PortPlan ports, String... command) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(
                List.of(
                        "-Xmx1g",
                        "-XX:+UseParallelGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dgalley.folder=" + folder,
                        "-Dgalley.port.identity=" + ports.identity(),
                        "-Dgalley.port.draft=" + ports.draft(),
                        "-Dgalley.port.review=" + ports.review(),
                        "-Dgalley.port.publish=" + ports.publish(),
                        "-Dgalley.port.kafka=" + ports.kafka(),
                        "-Dgalley.port.mongo=" + ports.mongo(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Galley.class.getName()));
        line.addAll(List.of(command));
        try {
            Path output = Files.createTempFile(folder, "output-", ".txt");
            return new NewsroomProcess(
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start(),
                    output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when it takes work. */
    NewsroomProcess ready() {
        await().atMost(PATIENCE)
                .until(() -> !process.isAlive() || output().contains("Stop it with Ctrl-C."));
        assertThat(process.isAlive()).as(output()).isTrue();
        return this;
    }

    /** Returns when it has ended by itself, with its exit status. */
    int status() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as(output())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Kills it (SIGKILL) and returns when it is dead. */
    void kill() {
        process.destroyForcibly();
        status();
    }

    /** Asks it to end (SIGTERM), and returns when it has. */
    @Override
    public void close() {
        process.destroy();
        status();
    }
}
