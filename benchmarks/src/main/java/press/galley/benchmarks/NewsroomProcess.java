package press.galley.benchmarks;

import press.galley.infra.Folders;
import press.galley.newsroom.Settings;
import press.galley.newsroom.Settings.PortPlan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A newsroom in a process of its own, started by the launcher as anybody would. */
final class NewsroomProcess implements AutoCloseable {

    private final Process process;
    private final Path folder;
    private final PortPlan ports;
    private final double readySeconds;

    private NewsroomProcess(Process process, Path folder, PortPlan ports, double readySeconds) {
        this.process = process;
        this.folder = folder;
        this.ports = ports;
        this.readySeconds = readySeconds;
    }

    /**
     * Starts one in a fresh folder and returns when it says that it is ready.
     *
     * @throws IOException if it ends instead, with what it said
     */
    static NewsroomProcess start(Path project) throws IOException {
        Path folder = Files.createTempDirectory("galley-benchmark-");
        PortPlan ports = Settings.anywhere(folder).ports();
        ProcessBuilder launcher =
                new ProcessBuilder(project.resolve("galley").toString(), "run")
                        .redirectErrorStream(true);
        launcher.environment()
                .put(
                        "GALLEY_JAVA_OPTIONS",
                        String.join(
                                " ",
                                "-Dgalley.folder=" + folder,
                                "-Dgalley.port.identity=" + ports.identity(),
                                "-Dgalley.port.draft=" + ports.draft(),
                                "-Dgalley.port.review=" + ports.review(),
                                "-Dgalley.port.publish=" + ports.publish(),
                                "-Dgalley.port.kafka=" + ports.kafka(),
                                "-Dgalley.port.mongo=" + ports.mongo()));
        long start = System.nanoTime();
        Process process = launcher.start();
        BufferedReader said = process.inputReader();
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.startsWith("Ready after")) {
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.println(line);
                Thread.ofVirtual().start(() -> drain(said));
                return new NewsroomProcess(process, folder, ports, seconds);
            }
        }
        Folders.remove(folder);
        throw new IOException("the newsroom did not start:\n" + all);
    }

    /** Reads on, so that the process never waits for somebody to listen. */
    private static void drain(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // It has ended.
        }
    }

    PortPlan ports() {
        return ports;
    }

    String bootstrapServers() {
        return "localhost:" + ports.kafka();
    }

    /** From the launcher's start to its word that it is ready. */
    double readySeconds() {
        return readySeconds;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Folders.remove(folder);
    }
}
