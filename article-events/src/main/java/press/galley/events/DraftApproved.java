package press.galley.events;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.List;

/**
 * A round ended with enough approvals: these words, and no others, may be published.
 *
 * @param version the approved version
 * @param kind what it is for
 * @param notice what readers will be told; always there for a correction
 * @param contentHash the hash of the approved words
 * @param submissionHash what every approval named
 * @param approvals who approved
 * @param release what happens next
 * @param approvedAt when the last approval came
 * @param content the approved words
 */
public record DraftApproved(
        ArticleId articleId,
        int submission,
        int version,
        SubmissionKind kind,
        @Nullable String notice,
        ContentHash contentHash,
        SubmissionHash submissionHash,
        List<Approval> approvals,
        Release release,
        Instant approvedAt,
        Content content)
        implements ReviewEvent, CarriesContent {

    /** Copies the list. */
    public DraftApproved {
        approvals = List.copyOf(approvals);
    }
}
