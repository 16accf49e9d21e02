package press.galley.review.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.SubmissionHash;
import press.galley.review.reviewing.Editor;
import press.galley.review.reviewing.ReviewCommand.RejectDraft;

import java.time.Instant;
import java.util.Optional;

/**
 * A no.
 *
 * @param submissionHash of the round that was read
 * @param reason why, for the writer; at most 5,000 characters
 */
record RejectionBody(@Nullable String submissionHash, @Nullable String reason) {

    private static final int MOST = 5_000;

    RejectDraft command(Editor editor, Instant at) {
        Fields fields = new Fields();
        Optional<SubmissionHash> hash = fields.submissionHash(submissionHash);
        String why = fields.text("/reason", reason, MOST);
        fields.check();
        return new RejectDraft(editor, hash.orElseThrow(), why, at);
    }
}
