package press.galley.infra;

/** Between two looks at something outside this JVM that reports nothing by itself. */
final class Pause {

    private static final long MILLISECONDS = 20;

    private Pause() {}

    /**
     * Waits for 20 ms.
     *
     * @throws IllegalStateException if the thread is interrupted, which it stays
     */
    static void briefly() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another process", e);
        }
    }
}
