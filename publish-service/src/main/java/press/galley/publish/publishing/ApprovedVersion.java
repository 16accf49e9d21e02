package press.galley.publish.publishing;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;

/**
 * A version that editors approved.
 *
 * @param submission the submission that was approved
 * @param version the draft version's number
 * @param kind what the submission was for
 * @param notice what readers will be told; always there for a correction
 * @param contentHash the hash that the approval named
 * @param approvedAt when
 * @param content its words
 */
public record ApprovedVersion(
        int submission,
        int version,
        SubmissionKind kind,
        @Nullable String notice,
        ContentHash contentHash,
        Instant approvedAt,
        Content content) {

    /**
     * @throws IllegalArgumentException if a correction comes without a notice
     */
    public ApprovedVersion {
        if (kind == SubmissionKind.CORRECTION && notice == null) {
            throw new IllegalArgumentException(
                    "submission " + submission + " is a correction without a notice");
        }
    }

    ApprovedVersion withNotice(@Nullable String other) {
        return new ApprovedVersion(
                submission, version, kind, other, contentHash, approvedAt, content);
    }
}
