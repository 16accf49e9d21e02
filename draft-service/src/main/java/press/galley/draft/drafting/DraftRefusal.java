package press.galley.draft.drafting;

import press.galley.events.content.Violation;
import press.galley.messaging.decision.Refusal;

import java.time.Instant;
import java.util.List;

/** Why something cannot be done with a draft. */
public sealed interface DraftRefusal extends Refusal {

    /** There is no such draft, or it is not for this person to know. */
    record NoSuchDraft() implements DraftRefusal {}

    /** There is no such submission. */
    record NoSuchSubmission(int number) implements DraftRefusal {}

    /** The key belongs to a request with another body. */
    record KeyReused() implements DraftRefusal {}

    /** Somebody saved a newer version than the one that was read. */
    record VersionIsStale(int current) implements DraftRefusal {}

    /** What is submitted is not the newest version. */
    record NotTheNewestVersion(int current) implements DraftRefusal {}

    /** Something is missing before it can be submitted. */
    record NotReady(List<Violation> violations) implements DraftRefusal {}

    /** It was thrown away. */
    record IsDiscarded(Instant at) implements DraftRefusal {}

    /** It was submitted before, so it cannot be thrown away. */
    record WasSubmitted() implements DraftRefusal {}

    /** The article was retracted, which is final. */
    record IsRetracted(Instant at) implements DraftRefusal {}

    /** The submission was decided before it was taken back. */
    record IsDecided(Verdict verdict) implements DraftRefusal {}
}
