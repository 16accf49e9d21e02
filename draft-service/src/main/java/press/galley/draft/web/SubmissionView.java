package press.galley.draft.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import press.galley.draft.drafting.ReleaseNote;
import press.galley.draft.drafting.Submission;
import press.galley.draft.drafting.Verdict;
import press.galley.events.Comment;
import press.galley.events.PersonId;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A submission and what became of it. */
record SubmissionView(
        int submission,
        int version,
        SubmissionKind kind,
        @Nullable String notice,
        SubmissionHash submissionHash,
        PersonId submittedBy,
        Instant submittedAt,
        @Nullable Instant inReviewSince,
        @Nullable Instant withdrawalRequestedAt,
        @JsonProperty("withdrawalCameTooLate") @Nullable Boolean withdrawnTooLate,
        @Nullable OutcomeView outcome,
        @Nullable ReleaseView release) {

    static SubmissionView of(Submission submission) {
        return new SubmissionView(
                submission.number(),
                submission.version(),
                submission.kind(),
                submission.notice(),
                submission.submissionHash(),
                submission.submittedBy(),
                submission.submittedAt(),
                submission.reviewOpenedAt(),
                submission.withdrawalRequestedAt(),
                submission.wasWithdrawnTooLate() ? Boolean.TRUE : null,
                outcome(submission.verdict()),
                release(submission.release()));
    }

    private static @Nullable OutcomeView outcome(@Nullable Verdict verdict) {
        return verdict == null
                ? null
                : new OutcomeView(
                        word(verdict.result()),
                        verdict.at(),
                        verdict.by(),
                        verdict.message(),
                        verdict.comments());
    }

    private static @Nullable ReleaseView release(@Nullable ReleaseNote note) {
        return note == null ? null : new ReleaseView(word(note.status()), note.detail(), note.at());
    }

    static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How its review ended. */
    record OutcomeView(
            String result,
            Instant at,
            @Nullable PersonId by,
            @Nullable String message,
            List<Comment> comments) {}

    /** What became of the approval, if it was not published at once. */
    record ReleaseView(String status, String detail, Instant at) {}
}
