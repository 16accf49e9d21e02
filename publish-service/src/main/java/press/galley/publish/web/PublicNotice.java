package press.galley.publish.web;

import press.galley.publish.publishing.Revision;

import java.time.Instant;
import java.util.Objects;

/**
 * What readers are told about a change.
 *
 * @param kind {@code update} or {@code correction}
 */
record PublicNotice(int revision, String kind, String notice, Instant at) {

    static PublicNotice of(Revision revision) {
        return new PublicNotice(
                revision.number(),
                PublicRevision.word(revision.kind()),
                Objects.requireNonNull(revision.notice()),
                revision.at());
    }
}
