package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.draft.drafting.DraftCommand.SubmitVersion;
import press.galley.events.PersonId;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.Objects;

/**
 * A version that its writer asked to be reviewed, and what became of that.
 *
 * @param number 1, 2, 3 … per draft
 * @param version the frozen version
 * @param kind what it is for
 * @param notice what readers would be told; always there for a correction
 * @param submissionHash what a decision names
 * @param submittedBy who asked
 * @param submittedAt when
 * @param key the request's idempotency key, if it had one
 * @param reviewOpenedAt since when it is in review; absent until that is known
 * @param withdrawalRequestedAt when the writer took it back; absent if they did not
 * @param verdict how the review ended; absent until it has
 * @param release what became of the approval; absent if it was simply published
 */
public record Submission(
        int number,
        int version,
        SubmissionKind kind,
        @Nullable String notice,
        SubmissionHash submissionHash,
        PersonId submittedBy,
        Instant submittedAt,
        @Nullable String key,
        @Nullable Instant reviewOpenedAt,
        @Nullable Instant withdrawalRequestedAt,
        @Nullable Verdict verdict,
        @Nullable ReleaseNote release) {

    /** Whether its review has not ended. */
    public boolean isUndecided() {
        return verdict == null;
    }

    /** Whether the writer took it back, but it had been decided by then. */
    public boolean wasWithdrawnTooLate() {
        return withdrawalRequestedAt != null
                && verdict != null
                && verdict.result() != Verdict.Result.WITHDRAWN
                && verdict.result() != Verdict.Result.SUPERSEDED;
    }

    /** Whether it is of the same version, for the same kind, with the same notice. */
    public boolean isFor(SubmitVersion submit) {
        return version == submit.version()
                && kind == submit.kind()
                && Objects.equals(notice, submit.notice());
    }

    Submission opened(Instant at) {
        return new Submission(
                number,
                version,
                kind,
                notice,
                submissionHash,
                submittedBy,
                submittedAt,
                key,
                at,
                withdrawalRequestedAt,
                verdict,
                release);
    }

    Submission withdrawn(Instant at) {
        return new Submission(
                number,
                version,
                kind,
                notice,
                submissionHash,
                submittedBy,
                submittedAt,
                key,
                reviewOpenedAt,
                at,
                verdict,
                release);
    }

    Submission decided(Verdict outcome) {
        return new Submission(
                number,
                version,
                kind,
                notice,
                submissionHash,
                submittedBy,
                submittedAt,
                key,
                reviewOpenedAt,
                withdrawalRequestedAt,
                outcome,
                release);
    }

    Submission released(@Nullable ReleaseNote note) {
        return new Submission(
                number,
                version,
                kind,
                notice,
                submissionHash,
                submittedBy,
                submittedAt,
                key,
                reviewOpenedAt,
                withdrawalRequestedAt,
                verdict,
                note);
    }
}
