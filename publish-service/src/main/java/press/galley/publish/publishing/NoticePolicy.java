package press.galley.publish.publishing;

import static press.galley.events.content.SubmissionKind.CORRECTION;

import java.util.Objects;

/** A correction that takes the place of one that waited tells readers of both. */
final class NoticePolicy {

    private static final String BLANK_LINE = "\n\n";

    private NoticePolicy() {}

    /** The new version with the notice that readers will see; the same notice twice is one. */
    static ApprovedVersion carrying(ApprovedVersion waited, ApprovedVersion next) {
        boolean both =
                waited.kind() == CORRECTION
                        && next.kind() == CORRECTION
                        && !Objects.equals(waited.notice(), next.notice());
        return both ? next.withNotice(waited.notice() + BLANK_LINE + next.notice()) : next;
    }
}
