package press.galley.benchmarks;

import press.galley.newsroom.client.Desk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures a newsroom on this machine: how soon it is ready, how long an approval takes to a site,
 * how many lifecycles it does in a second, and what the bare hops alone cost in the same run.
 */
public final class Benchmark {

    private static final int STARTS = 3;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 500;
    private static final int CLIENTS = 16;
    private static final Duration LOAD_WARM_UP = Duration.ofSeconds(15);
    private static final Duration LOAD = Duration.ofSeconds(20);

    private final Path project;
    private final Figures figures = new Figures();

    private Benchmark(Path project) {
        this.project = project;
    }

    /** Runs all; the argument is the folder of the project. */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Benchmark benchmark = new Benchmark(project);
        benchmark.run();
        benchmark.figures.write(project.resolve("benchmarks/target/result.json"));
    }

    private void run() throws Exception {
        measureStarts();
        try (NewsroomProcess newsroom = NewsroomProcess.start(project);
                HttpClient http = HttpClient.newHttpClient();
                Lifecycles lifecycles =
                        new Lifecycles(
                                new Desk(http, newsroom.ports()), newsroom.bootstrapServers())) {
            Durations approvals = measureApprovals(lifecycles);
            Durations floor = measureFloor(newsroom);
            figures.add(
                    "approve-to-site-over-bare-hops-p50",
                    approvals.millis(0.5) / floor.millis(0.5),
                    "ratio");
            measureLoad(lifecycles);
        }
    }

    private void measureStarts() throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (NewsroomProcess newsroom = NewsroomProcess.start(project)) {
                seconds.add(newsroom.readySeconds());
            }
        }
        seconds.sort(null);
        figures.add("newsroom-ready", seconds.get(STARTS / 2), "s");
    }

    private Durations measureApprovals(Lifecycles lifecycles)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (int i = 0; i < WARM_UP; i++) {
            lifecycles.run();
        }
        Durations approvals = new Durations();
        for (int i = 0; i < MEASURED; i++) {
            approvals.add(lifecycles.run());
        }
        figures.addMillis("approve-to-site-1-client", approvals);
        return approvals;
    }

    private Durations measureFloor(NewsroomProcess newsroom)
            throws InterruptedException, ExecutionException {
        Durations floor = new Durations();
        String mongoUri = "mongodb://localhost:" + newsroom.ports().mongo();
        try (BareHops hops = new BareHops(mongoUri, newsroom.bootstrapServers())) {
            for (int i = 0; i < WARM_UP + MEASURED; i++) {
                long duration = hops.run(i);
                if (i >= WARM_UP) {
                    floor.add(duration);
                }
            }
        }
        figures.addMillis("bare-hops-1-client", floor);
        return floor;
    }

    private void measureLoad(Lifecycles lifecycles)
            throws InterruptedException, ExecutionException {
        load(lifecycles, LOAD_WARM_UP, new Durations());
        Durations approvals = new Durations();
        double perSecond = load(lifecycles, LOAD, approvals);
        figures.add("lifecycles-16-clients", perSecond, "per-second");
        figures.addMillis("approve-to-site-16-clients", approvals);
    }

    /** Lifecycles that ended, a second. */
    private static double load(Lifecycles lifecycles, Duration time, Durations approvals)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        AtomicInteger ended = new AtomicInteger();
        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(
                        threads.submit(
                                () -> {
                                    while (System.nanoTime() < end) {
                                        approvals.add(lifecycles.run());
                                        ended.incrementAndGet();
                                    }
                                    return null;
                                }));
            }
        }
        for (Future<?> client : clients) {
            client.get();
        }
        return ended.get() / ((System.nanoTime() - start) / 1e9);
    }
}
