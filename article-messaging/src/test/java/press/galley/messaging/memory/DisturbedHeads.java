package press.galley.messaging.memory;

import press.galley.events.ArticleId;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Heads;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Heads in whose way something comes: before they commit, once for each disturbance. */
public final class DisturbedHeads implements Heads {

    private final Heads heads;
    private final Queue<Runnable> disturbances = new ConcurrentLinkedQueue<>();

    /** Keeps nothing itself. */
    public DisturbedHeads(Heads heads) {
        this.heads = heads;
    }

    /** Happens before the next commit that no other disturbance is meant for, or in its stead. */
    public void beforeCommit(Runnable disturbance) {
        disturbances.add(disturbance);
    }

    @Override
    public Optional<Head> load(ArticleId article) {
        return heads.load(article);
    }

    @Override
    public boolean insert(Head first) {
        disturb();
        return heads.insert(first);
    }

    @Override
    public boolean replace(Head before, Head after) {
        disturb();
        return heads.replace(before, after);
    }

    private void disturb() {
        Runnable disturbance = disturbances.poll();
        if (disturbance != null) {
            disturbance.run();
        }
    }
}
