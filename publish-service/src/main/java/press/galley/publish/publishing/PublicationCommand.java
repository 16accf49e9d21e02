package press.galley.publish.publishing;

import press.galley.events.Release;
import press.galley.events.content.SubmissionHash;

/** What can be asked for. Each command is safe to repeat. */
public sealed interface PublicationCommand {

    /**
     * An editor's approval arrived: publish it, or hold it.
     *
     * @param version what was approved
     * @param submissionHash what the approval named: content, kind and notice
     * @param release what the desk's policy says
     */
    record PublishApproved(ApprovedVersion version, SubmissionHash submissionHash, Release release)
            implements PublicationCommand {}

    /**
     * A publisher releases what waits.
     *
     * @param submission what the publisher means, so that nothing newer goes live unread
     */
    record ReleaseWaiting(int submission) implements PublicationCommand {}

    /**
     * Takes a live article down for good.
     *
     * @param reason for the newsroom only
     * @param notice what readers are told
     */
    record RetractArticle(String reason, String notice) implements PublicationCommand {}
}
