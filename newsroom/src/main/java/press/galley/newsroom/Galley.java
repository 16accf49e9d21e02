package press.galley.newsroom;

import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

import press.galley.infra.PortInUse;
import press.galley.newsroom.client.Tokens;
import press.galley.newsroom.demo.Demo;
import press.galley.newsroom.identity.DevelopmentUser;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The commands of the launcher {@code ./galley}. */
public final class Galley {

    private static final PrintStream OUT = System.out;
    private static final Path DATA = Path.of(System.getProperty("galley.folder", ".galley"));
    private static final String USAGE =
            """
            galley demo [--keep] [FILE.md | FILE.json]...
                takes articles (or the samples) from draft to a downstream site
            galley run
                runs the newsroom, with its data in .galley/, until it is stopped
            galley token USER
                prints a bearer token of a development user of a running newsroom\
            """;

    private Galley() {}

    /** Runs a command. Exit status: 0 it worked, 1 it did not, 2 it is not a command. */
    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        String command = words.isEmpty() ? "help" : words.removeFirst();
        int status;
        try {
            status =
                    switch (command) {
                        case "demo" -> demo(words);
                        case "run" -> run(words);
                        case "token" -> token(words);
                        case "help", "--help", "-h" -> help();
                        default -> usage();
                    };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            status = 1;
        } catch (PortInUse | IllegalArgumentException | IOException e) {
            System.err.println("galley: " + e.getMessage());
            status = 1;
        } catch (RuntimeException e) {
            System.err.println("galley: " + e);
            status = 1;
        }
        System.exit(status);
    }

    private static int help() {
        OUT.println(USAGE);
        return 0;
    }

    private static int usage() {
        System.err.println(USAGE);
        return 2;
    }

    private static int demo(List<String> words) throws IOException, InterruptedException {
        boolean keep = words.remove("--keep");
        Demo demo = Demo.of(OUT, words.stream().map(Path::of).toList());
        Path folder = Files.createTempDirectory("galley-demo-");
        Settings settings = keep ? Settings.documented(folder) : Settings.anywhere(folder);
        OUT.println("Starting the newsroom in " + folder);
        try (Tidying tidying = new Tidying(folder)) {
            Newsroom newsroom = start(settings);
            tidying.closes(newsroom);
            boolean worked = demo.run(newsroom);
            if (keep) {
                OUT.println();
                welcome(newsroom);
                untilStopped();
            }
            return worked ? 0 : 1;
        }
    }

    private static int run(List<String> words) throws InterruptedException {
        if (!words.isEmpty()) {
            return usage();
        }
        try (Tidying tidying = new Tidying()) {
            Newsroom newsroom = start(Settings.documented(DATA));
            tidying.closes(newsroom);
            welcome(newsroom);
            untilStopped();
            return 0;
        }
    }

    private static int token(List<String> words) throws IOException, InterruptedException {
        if (words.size() != 1) {
            return usage();
        }
        DevelopmentUser user =
                DevelopmentUser.named(words.getFirst())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "there is no user %s; there are %s"
                                                        .formatted(words.getFirst(), names())));
        URI provider = Settings.documented(DATA).ports().identityUrl();
        try (HttpClient http = HttpClient.newHttpClient()) {
            OUT.println(new Tokens(http, provider).of(user));
            return 0;
        } catch (ConnectException e) {
            throw new IOException(
                    "no newsroom answers at %s; start one with ./galley run".formatted(provider),
                    e);
        }
    }

    private static Newsroom start(Settings settings) {
        long start = System.nanoTime();
        logTo(settings.folder().resolve("newsroom.log"));
        Newsroom newsroom = Newsroom.start(settings);
        OUT.printf(
                "Ready after %.1f s, on %s%n%n",
                (System.nanoTime() - start) / 1e9, newsroom.infra().mongo().describe());
        return newsroom;
    }

    /** All logging goes where logback.xml says, before and whatever Spring Boot would configure. */
    private static void logTo(Path file) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("galley.log", file.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        LoggerFactory.getLogger(Galley.class).info("The newsroom starts");
    }

    private static void welcome(Newsroom newsroom) {
        Settings.PortPlan ports = newsroom.ports();
        OUT.printf("%-18s %s  (API: /swagger-ui.html)%n", "drafts", ports.draftUrl());
        OUT.printf("%-18s %s  (API: /swagger-ui.html)%n", "reviews", ports.reviewUrl());
        OUT.printf("%-18s %s  (API: /swagger-ui.html)%n", "publications", ports.publishUrl());
        OUT.printf("%-18s %s%n", "identity provider", ports.identityUrl());
        OUT.printf("%-18s localhost:%d%n", "Kafka", ports.kafka());
        OUT.printf("%-18s %s%n", "MongoDB", newsroom.infra().mongoUri());
        OUT.printf("%-18s %s%n%n", "users", names());
        OUT.println("A token, for a working day:  TOKEN=$(./galley token writer)");
        OUT.printf(
                "or:  curl -u writer:writer-password -d grant_type=client_credentials"
                        + " %s/oauth2/token%n",
                ports.identityUrl());
        OUT.println("Stop it with Ctrl-C.");
    }

    private static String names() {
        return String.join(
                ", ",
                List.of(DevelopmentUser.values()).stream().map(DevelopmentUser::userName).toList());
    }

    /** Waits until the process is asked to stop, which ends it from elsewhere. */
    private static void untilStopped() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
