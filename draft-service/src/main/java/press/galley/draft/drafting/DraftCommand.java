package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.events.content.SubmissionKind;

import java.time.Instant;
import java.util.function.IntPredicate;

/** What people ask of a draft. */
public sealed interface DraftCommand {

    /** Who asks. */
    Person by();

    /** When. */
    Instant at();

    /** Begin a draft; asked again, with the same words, it changes nothing. */
    record BeginDraft(ArticleId id, Content content, Person by, Instant at)
            implements DraftCommand {}

    /**
     * Save other words.
     *
     * @param basedOn whether a version is one that the words were based on
     */
    record SaveVersion(Content content, IntPredicate basedOn, Person by, Instant at)
            implements DraftCommand {}

    /** Ask for the newest version to be reviewed. */
    record SubmitVersion(
            int version,
            SubmissionKind kind,
            @Nullable String notice,
            @Nullable String key,
            Person by,
            Instant at)
            implements DraftCommand {}

    /** Take a submission back. */
    record WithdrawSubmission(int submission, Person by, Instant at) implements DraftCommand {}

    /** Throw it away. */
    record DiscardDraft(Person by, Instant at) implements DraftCommand {}
}
