package press.galley.review.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.SubmissionHash;
import press.galley.review.reviewing.Editor;
import press.galley.review.reviewing.ReviewCommand.ApproveDraft;

import java.time.Instant;
import java.util.Optional;

/**
 * A yes.
 *
 * @param submissionHash of the round that was read
 * @param override a chief editor's, of the four-eyes rule or the quorum
 */
record ApprovalBody(@Nullable String submissionHash, @Nullable Overriding override) {

    private static final int MOST = 1_000;

    /**
     * Sets the rules aside.
     *
     * @param reason why, for the record; at most 1,000 characters
     */
    record Overriding(@Nullable String reason) {}

    ApproveDraft command(Editor editor, Instant at) {
        Fields fields = new Fields();
        Optional<SubmissionHash> hash = fields.submissionHash(submissionHash);
        Optional<String> reason =
                Optional.ofNullable(override)
                        .map(given -> fields.text("/override/reason", given.reason(), MOST));
        fields.check();
        return new ApproveDraft(editor, hash.orElseThrow(), reason, at);
    }
}
