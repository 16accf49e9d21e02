package press.galley.events;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.List;

/**
 * A writer asks for a version to be reviewed. The version is frozen from then on.
 *
 * @param submission 1 for the article's first submission, then counted up
 * @param version the number of the version
 * @param kind what it is for
 * @param notice what readers would be told; always there for a correction
 * @param content the words
 * @param contentHash their hash
 * @param submissionHash what a decision has to name
 * @param contributors everybody who wrote or edited a version numbered above the one that is live
 * @param submittedBy who asks
 * @param submittedAt when
 */
public record DraftSubmitted(
        ArticleId articleId,
        int submission,
        int version,
        SubmissionKind kind,
        @Nullable String notice,
        ContentHash contentHash,
        SubmissionHash submissionHash,
        List<PersonId> contributors,
        PersonId submittedBy,
        Instant submittedAt,
        Content content)
        implements DraftEvent, CarriesContent {

    /** Copies the list. */
    @SuppressWarnings("NullAway") // JSON leaves an empty list out.
    public DraftSubmitted {
        contributors = contributors == null ? List.of() : List.copyOf(contributors);
    }
}
