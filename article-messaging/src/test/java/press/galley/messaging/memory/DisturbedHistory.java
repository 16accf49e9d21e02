package press.galley.messaging.memory;

import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.History;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A history in whose way something comes: before it files, once for each disturbance. */
public final class DisturbedHistory implements History {

    private final History history;
    private final Queue<Runnable> disturbances = new ConcurrentLinkedQueue<>();

    /** Keeps nothing itself. */
    public DisturbedHistory(History history) {
        this.history = history;
    }

    /** Happens before the next filing that no other disturbance is meant for, or in its stead. */
    public void beforeFiling(Runnable disturbance) {
        disturbances.add(disturbance);
    }

    @Override
    public void file(Filing filing) {
        Runnable disturbance = disturbances.poll();
        if (disturbance != null) {
            disturbance.run();
        }
        history.file(filing);
    }

    @Override
    public boolean holds(Filing filing) {
        return history.holds(filing);
    }

    @Override
    public Optional<Filing> find(ArticleId article, int number) {
        return history.find(article, number);
    }

    @Override
    public List<Filing> from(ArticleId article, int first, int most) {
        return history.from(article, first, most);
    }
}
