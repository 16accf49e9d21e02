package press.galley.review.reviewing;

import press.galley.events.Approval;
import press.galley.events.Release;

import java.util.List;

/**
 * How a desk reviews. A round keeps the policy that it was opened under.
 *
 * @param quorum how many editors have to approve
 * @param release what happens to what they approved
 */
public record DeskPolicy(int quorum, Release release) {

    /**
     * @throws IllegalArgumentException if the quorum is below 1
     */
    public DeskPolicy {
        if (quorum < 1) {
            throw new IllegalArgumentException("a desk's quorum is 1 or more, not " + quorum);
        }
    }

    boolean isMetBy(List<Approval> approvals) {
        return approvals.size() >= quorum;
    }
}
