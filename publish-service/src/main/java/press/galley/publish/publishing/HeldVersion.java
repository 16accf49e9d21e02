package press.galley.publish.publishing;

import java.time.Instant;

/**
 * An approved version that waits for a publisher to release it.
 *
 * @param approved which, with the notice that readers will see
 * @param heldAt since when
 */
public record HeldVersion(ApprovedVersion approved, Instant heldAt) {

    /** The submission by which it is released. */
    public int submission() {
        return approved.submission();
    }
}
