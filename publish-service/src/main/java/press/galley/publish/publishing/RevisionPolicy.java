package press.galley.publish.publishing;

import press.galley.events.content.SubmissionKind;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Publication.Unpublished;
import press.galley.publish.publishing.Revision.Kind;

import java.time.Instant;

/** What an approved version becomes: what is live decides, before what its writer said. */
final class RevisionPolicy {

    private RevisionPolicy() {}

    /**
     * The revision that a version becomes when it goes live.
     *
     * @throws IllegalStateException if the article is retracted
     */
    static Revision next(Publication publication, ApprovedVersion version, Instant now) {
        return switch (publication) {
            case Unpublished _ ->
                    new Revision(
                            1,
                            version.submission(),
                            version.version(),
                            Kind.PUBLICATION,
                            null,
                            version.contentHash(),
                            now);
            case Live live ->
                    new Revision(
                            live.latest().number() + 1,
                            version.submission(),
                            version.version(),
                            kind(version.kind()),
                            version.notice(),
                            version.contentHash(),
                            now);
            case Retracted _ ->
                    throw new IllegalStateException(publication.article() + " is retracted");
        };
    }

    private static Kind kind(SubmissionKind kind) {
        return switch (kind) {
            case NEW, UPDATE -> Kind.UPDATE;
            case CORRECTION -> Kind.CORRECTION;
        };
    }
}
