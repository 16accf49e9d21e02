package press.galley.infra;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

import org.h2.mvstore.MVStore;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Answers only when everything that the answer rests on is in the file.
 *
 * <p>So an acknowledged write outlives the process, and nobody reads a write that may not. One
 * command changes several maps (the documents, each index), so nothing is committed while any
 * command runs: a killed process leaves no index entry without its document. Commands that run at
 * the same time share one commit.
 */
final class CommittedBackend extends H2Backend {

    private static final int COMMITS_BETWEEN_COMPACTIONS = 256;
    private static final int FILL_PERCENT = 50;
    private static final int REWRITTEN_BYTES = 4 * 1024 * 1024;

    private final MVStore store;
    private final ReadWriteLock running = new ReentrantReadWriteLock(true);
    private int commits;

    /** Takes over the store, which must not commit by itself. */
    CommittedBackend(MVStore store) {
        super(store);
        this.store = store;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return answered(message);
        } finally {
            commitWhatIsUnsaved();
        }
    }

    private Document answered(MongoMessage message) {
        running.readLock().lock();
        try {
            return super.handleMessage(message);
        } finally {
            running.readLock().unlock();
        }
    }

    private void commitWhatIsUnsaved() {
        if (!isUnsaved()) {
            return;
        }
        running.writeLock().lock();
        try {
            if (store.hasUnsavedChanges()) {
                store.commit();
                compactNowAndThen();
            }
        } finally {
            running.writeLock().unlock();
        }
    }

    /** Waits for a commit that is under way: until it is done, what it commits is not saved. */
    private boolean isUnsaved() {
        running.readLock().lock();
        try {
            return store.hasUnsavedChanges();
        } finally {
            running.readLock().unlock();
        }
    }

    /**
     * Each commit writes whole pages anew; without this the file would grow to many times its
     * content.
     */
    private void compactNowAndThen() {
        commits++;
        if (commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
            store.compact(FILL_PERCENT, REWRITTEN_BYTES);
        }
    }
}
