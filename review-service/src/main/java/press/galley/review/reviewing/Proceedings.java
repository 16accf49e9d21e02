package press.galley.review.reviewing;

import press.galley.events.Approval;
import press.galley.events.PersonId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What every round has, however it stands.
 *
 * @param submission what is read
 * @param policy the desk's, as it was when the round was opened
 * @param openedAt when
 * @param approvals in the order in which they were given; one for each editor
 */
public record Proceedings(
        Submission submission, DeskPolicy policy, Instant openedAt, List<Approval> approvals) {

    /** Copies the list. */
    public Proceedings {
        approvals = List.copyOf(approvals);
    }

    boolean areApprovedBy(PersonId editor) {
        return approvals.stream().anyMatch(approval -> approval.editor().equals(editor));
    }

    /** With one approval more, which replaces an earlier one of the same editor. */
    Proceedings with(Approval approval) {
        List<Approval> more = new ArrayList<>(approvals);
        more.removeIf(earlier -> earlier.editor().equals(approval.editor()));
        more.add(approval);
        return new Proceedings(submission, policy, openedAt, more);
    }
}
