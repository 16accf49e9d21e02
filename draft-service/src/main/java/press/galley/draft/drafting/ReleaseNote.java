package press.galley.draft.drafting;

import java.time.Instant;

/**
 * What became of an approved submission that was not published at once.
 *
 * @param status where it stands
 * @param detail why, in words
 * @param at since when
 */
public record ReleaseNote(Status status, String detail, Instant at) {

    /** Where an approved submission stands. */
    public enum Status {
        /** It waits for its time. */
        SCHEDULED,
        /** It waits for a publisher. */
        HELD,
        /** It will not be published. */
        REFUSED,
        /** It waited, and will not be published after all. */
        CANCELLED
    }
}
