package press.galley.infra;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Two things done at the same time. */
final class Together {

    private static final Executor THREADS = task -> Thread.ofPlatform().name("infra").start(task);

    private Together() {}

    /**
     * Returns when both have ended.
     *
     * @throws RuntimeException what one of them threw
     */
    static void run(Runnable first, Runnable second) {
        try {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(first, THREADS),
                            CompletableFuture.runAsync(second, THREADS))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
