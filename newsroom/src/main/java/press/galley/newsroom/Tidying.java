package press.galley.newsroom;

import org.jspecify.annotations.Nullable;

import press.galley.infra.Folders;

import java.nio.file.Path;

/** Leaves nothing behind: at the end of a command, and when the process is stopped before that. */
final class Tidying implements AutoCloseable {

    private final @Nullable Path folder;
    private final Thread whenStopped = new Thread(this::tidy, "tidying");
    private @Nullable Newsroom newsroom;
    private boolean done;

    /** Keeps the data. */
    Tidying() {
        this(null);
    }

    /** Removes a folder, too. */
    Tidying(@Nullable Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    synchronized void closes(Newsroom started) {
        newsroom = started;
    }

    @Override
    public void close() {
        tidy();
    }

    private synchronized void tidy() {
        if (done) {
            return;
        }
        done = true;
        if (newsroom != null) {
            newsroom.close();
        }
        if (folder != null) {
            Folders.remove(folder);
        }
    }
}
