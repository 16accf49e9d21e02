package press.galley.draft.drafting;

import press.galley.events.ArticleId;
import press.galley.events.PersonId;

import java.time.Instant;

/** What happened to a draft: for this service alone. */
public sealed interface DraftHappened {

    /** Somebody began it. */
    record DraftBegun(ArticleId id, Version version) implements DraftHappened {}

    /** Somebody saved other words. */
    record VersionSaved(Version version) implements DraftHappened {}

    /** A version was submitted. */
    record VersionSubmitted(Submission submission) implements DraftHappened {}

    /** The writer took a submission back. */
    record WithdrawalAsked(int submission, PersonId by, Instant at) implements DraftHappened {}

    /** It was thrown away. */
    record DraftDiscarded(PersonId by, Instant at) implements DraftHappened {}

    /** A submission's review began. */
    record ReviewBegan(int submission, Instant at) implements DraftHappened {}

    /** A submission's review ended. */
    record ReviewEnded(int submission, Verdict verdict) implements DraftHappened {}

    /** Something became of an approval other than being published at once. */
    record ReleaseNoted(int submission, ReleaseNote note) implements DraftHappened {}

    /** A revision is what readers see. */
    record WentLive(Live live) implements DraftHappened {}

    /** The article was retracted. */
    record WasRetracted(Instant at) implements DraftHappened {}
}
