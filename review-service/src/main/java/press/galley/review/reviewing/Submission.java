package press.galley.review.reviewing;

import org.jspecify.annotations.Nullable;

import press.galley.events.PersonId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.List;

/**
 * What a writer asks editors to read: one version's words, frozen, and what they are for.
 *
 * @param number 1, 2, 3 … within the article
 * @param version the number of the version
 * @param kind what it is for
 * @param notice what readers would be told; may be absent
 * @param content the words
 * @param contentHash their hash
 * @param submissionHash what a decision has to name
 * @param contributors who wrote or edited it since the article last went live
 * @param submittedBy who asks
 * @param submittedAt when
 */
public record Submission(
        int number,
        int version,
        SubmissionKind kind,
        @Nullable String notice,
        Content content,
        ContentHash contentHash,
        SubmissionHash submissionHash,
        List<PersonId> contributors,
        PersonId submittedBy,
        Instant submittedAt) {

    /** Copies the list. */
    public Submission {
        contributors = List.copyOf(contributors);
    }

    /** Whose queue it is in. */
    public String desk() {
        return content.desk();
    }
}
