package press.galley.infra;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child process that answers on its port, and that ends with this JVM at the latest. */
final class MongodProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PATIENCE_WITH_ITS_OWNER = Duration.ofSeconds(10);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);

    private final Process process;
    private final Path logFile;
    private final Thread lastResort = new Thread(this::endAfterItsOwner, "mongod-last-resort");

    private MongodProcess(Process process, Path logFile) {
        this.process = process;
        this.logFile = logFile;
    }

    /**
     * Returns when it takes connections.
     *
     * @throws IllegalStateException with the end of its log, if it ends before that or takes longer
     *     than a minute
     */
    static MongodProcess start(Mongod mongod, Path data, Path logFile, int port) {
        var started = new MongodProcess(launch(mongod, data, logFile, port), logFile);
        Runtime.getRuntime().addShutdownHook(started.lastResort);
        try {
            started.awaitListeningOn(port);
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    private static Process launch(Mongod mongod, Path data, Path logFile, int port) {
        List<String> command =
                List.of(
                        mongod.program().toString(),
                        // First, since Linux may cut a long command line off, and an orphan is
                        // known by its folder.
                        "--dbpath",
                        data.toString(),
                        "--bind_ip",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(port),
                        "--nounixsocket",
                        "--quiet",
                        "--wiredTigerCacheSizeGB",
                        "0.5");
        try {
            Files.createDirectories(data);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(logFile.toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(mongod + " cannot be started in " + data, e);
        }
    }

    private void awaitListeningOn(int port) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers(port)) {
            if (!process.isAlive()) {
                throw failed("ended with exit code " + process.exitValue());
            }
            if (Instant.now().isAfter(deadline)) {
                throw failed("took no connection within " + PATIENCE.toSeconds() + " s");
            }
            Pause.briefly();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 1000);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private IllegalStateException failed(String how) {
        return new IllegalStateException(
                "mongod " + how + "; its log ends with:\n" + LogTail.of(logFile));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        end();
        forgetLastResort();
    }

    /**
     * What it acknowledged is in its journal, so ending it by force costs nothing but the next
     * start's time.
     */
    private void end() {
        process.destroy();
        if (!endsWithin(PATIENCE_AT_THE_END)) {
            process.destroyForcibly();
            endsWithin(PATIENCE_AT_THE_END);
        }
    }

    /**
     * Shutdown hooks run all at once: while an owner's hook still closes what uses it, it is
     * needed.
     */
    private void endAfterItsOwner() {
        if (!endsWithin(PATIENCE_WITH_ITS_OWNER)) {
            end();
        }
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void forgetLastResort() {
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException _) {
            // The JVM is already shutting down, and the hook finds nothing left to do.
        }
    }
}
