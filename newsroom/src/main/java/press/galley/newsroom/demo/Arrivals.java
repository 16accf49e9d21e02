package press.galley.newsroom.demo;

import press.galley.events.ArticleId;
import press.galley.newsroom.client.Site;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Where the demo waits for what reaches the downstream site. */
final class Arrivals implements Consumer<Site.Arrival> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<ArticleId, LinkedBlockingQueue<Timed>> byArticle = new ConcurrentHashMap<>();
    private final Timeline timeline;

    Arrivals(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void accept(Site.Arrival arrival) {
        long now = System.nanoTime();
        String event = arrival.message().event().getClass().getSimpleName();
        timeline.did(
                "site",
                "downstream",
                "received %s %s, %s"
                        .formatted(
                                event,
                                arrival.message().envelope().id(),
                                arrival.verified() ? "hash verified" : "HASH DIFFERS"));
        of(arrival.message().envelope().subject()).add(new Timed(arrival, now));
    }

    /**
     * The next arrival of an article.
     *
     * @throws IllegalStateException if there is none within half a minute
     */
    Timed await(ArticleId article) throws InterruptedException {
        Timed next = of(article).poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (next == null) {
            throw new IllegalStateException(article + " did not reach the site");
        }
        return next;
    }

    private LinkedBlockingQueue<Timed> of(ArticleId article) {
        return byArticle.computeIfAbsent(article, _ -> new LinkedBlockingQueue<>());
    }

    /**
     * An arrival and when it was verified.
     *
     * @param nanoTime of {@link System#nanoTime()}
     */
    record Timed(Site.Arrival arrival, long nanoTime) {}
}
