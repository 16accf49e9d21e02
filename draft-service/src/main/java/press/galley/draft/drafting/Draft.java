package press.galley.draft.drafting;

import java.time.Instant;

/**
 * Where a draft stands with its writer. What readers see of it is beside that, in the manuscript.
 */
public sealed interface Draft {

    /** Nobody has written anything. */
    record Unwritten() implements Draft {}

    /** Being written: never submitted, or the last submission was decided. */
    record Editing(Manuscript manuscript) implements Draft, Written {}

    /** The last submission is in review. Writing may go on; the submitted version is frozen. */
    record Submitted(Manuscript manuscript) implements Draft, Written {}

    /** Thrown away before it was ever submitted. */
    record Discarded(Manuscript manuscript, Instant discardedAt) implements Draft, Written {}

    /** A draft with words. */
    sealed interface Written permits Editing, Submitted, Discarded {

        /** All that is known of it. */
        Manuscript manuscript();
    }
}
