package press.galley.publish.publishing;

import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.publish.publishing.PublicationCommand.PublishApproved;

import java.io.UncheckedIOException;

/** What was approved is what is published: both hashes of an approval are computed again. */
final class HashPolicy {

    private HashPolicy() {}

    /**
     * Whether the words, the kind and the notice that arrived are those that the approval names.
     */
    static boolean proves(PublishApproved command) {
        ApprovedVersion version = command.version();
        try {
            ContentHash words = ContentHash.of(version.content());
            return words.equals(version.contentHash())
                    && SubmissionHash.of(words, version.kind(), version.notice())
                            .equals(command.submissionHash());
        } catch (UncheckedIOException _) {
            return false; // Words that have no canonical form have no hash, so nobody named it.
        }
    }
}
