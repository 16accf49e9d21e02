package press.galley.benchmarks;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;

import press.galley.events.ArticleId;
import press.galley.newsroom.client.Answer;
import press.galley.newsroom.client.Desk;
import press.galley.newsroom.client.Site;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whole lifecycles over HTTP: begin, submit, read the round, approve, arrive verified at a site.
 */
final class Lifecycles implements AutoCloseable {

    private static final Map<String, String> WAIT = Map.of("Prefer", "wait=20");
    private static final long PATIENCE_SECONDS = 30;

    private final Desk desk;
    private final Site site;
    private final Map<ArticleId, CompletableFuture<Long>> arrivals = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();

    Lifecycles(Desk desk, String bootstrapServers) {
        this.desk = desk;
        this.site = new Site(bootstrapServers, this::arrived);
    }

    private void arrived(Site.Arrival arrival) {
        if (!arrival.verified() || !arrival.inOrder()) {
            throw new IllegalStateException(
                    "not what was approved: " + arrival.message().envelope());
        }
        arrival(arrival.message().envelope().subject()).complete(System.nanoTime());
    }

    private CompletableFuture<Long> arrival(ArticleId article) {
        return arrivals.computeIfAbsent(article, _ -> new CompletableFuture<>());
    }

    /**
     * One lifecycle.
     *
     * @return nanoseconds from the editor's approval, as a request, to its verified arrival
     */
    long run() throws InterruptedException, ExecutionException, TimeoutException {
        ArticleId article = begin();
        desk.as(WRITER)
                .post(
                        desk.drafts("/" + article + "/submissions"),
                        Map.of("version", 1, "kind", "new"))
                .expect(201);
        Answer round = desk.as(EDITOR).get(desk.reviews(article, ""), WAIT).expect(200);
        Map<String, String> decision = Map.of("submissionHash", round.text("submissionHash"));
        CompletableFuture<Long> arrival = arrival(article);
        long start = System.nanoTime();
        desk.as(EDITOR).post(desk.reviews(article, "/approvals"), decision).expect(201);
        long end = arrival.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        arrivals.remove(article);
        return end - start;
    }

    private ArticleId begin() {
        Answer draft =
                desk.as(WRITER)
                        .post(desk.drafts(""), Articles.ofSixKilobytes(number.incrementAndGet()))
                        .expect(201);
        return new ArticleId(draft.text("articleId"));
    }

    @Override
    public void close() {
        site.close();
    }
}
