package press.galley.messaging.mailbox;

/**
 * Something else is filed under that number. It must not happen; never overwritten, never ignored.
 */
public final class HistoryConflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Names both. */
    public HistoryConflict(Filing filing, String filedHash) {
        super("%s is filed with %s, not with %s".formatted(filing.id(), filedHash, filing.hash()));
    }
}
