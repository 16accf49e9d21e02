package press.galley.publish.publishing;

import press.galley.events.PublicationRefused;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;

import java.time.Instant;

/**
 * What happened to a publication. Private to this service; what others are told is said in outbox.
 */
public sealed interface PublicationHappened {

    /** Readers see a new revision. If it is the version that waited, nothing waits any more. */
    record RevisionWentLive(Revision revision, Content content) implements PublicationHappened {}

    /** An approved version waits for a publisher. */
    record VersionHeld(HeldVersion held) implements PublicationHappened {}

    /** A version that waited gave way to a newly approved one. */
    record VersionReplaced(int submission, int version, int replacedBy, Instant at)
            implements PublicationHappened {}

    /** A version that waited is taken off, because its article is being retracted. */
    record VersionTakenOff(int submission, int version, Instant at)
            implements PublicationHappened {}

    /** An approved version will not be published. */
    record VersionRefused(
            int submission,
            int version,
            ContentHash contentHash,
            PublicationRefused.Reason reason,
            Instant at)
            implements PublicationHappened {}

    /** Readers see a notice in place of the article. */
    record ArticleTakenDown(Retraction retraction) implements PublicationHappened {}
}
