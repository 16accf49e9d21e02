package press.galley.draft.drafting;

import press.galley.draft.drafting.DraftCommand.SubmitVersion;
import press.galley.events.content.Content;
import press.galley.events.content.ContentRules;
import press.galley.events.content.SubmissionKind;
import press.galley.events.content.Violation;

import java.util.ArrayList;
import java.util.List;

/** What a version needs before it can be submitted. */
final class SubmissionPolicy {

    private static final int MOST = 2000;

    private SubmissionPolicy() {}

    /**
     * What has to change: pointers into the submission, or below {@code /content} into the words.
     */
    static List<Violation> violations(Content content, SubmitVersion submit) {
        List<Violation> found = new ArrayList<>();
        for (Violation missing : ContentRules.missing(content)) {
            found.add(new Violation("/content" + missing.pointer(), missing.detail()));
        }
        String notice = submit.notice();
        if (submit.kind() == SubmissionKind.CORRECTION && (notice == null || notice.isBlank())) {
            found.add(
                    new Violation(
                            "/notice", "is missing; a correction tells readers what was wrong"));
        }
        if (submit.kind() == SubmissionKind.NEW && notice != null) {
            found.add(
                    new Violation(
                            "/notice",
                            "does not belong to a new article; leave it out, or submit"
                                    + " an update or a correction"));
        }
        if (notice != null) {
            found.addAll(ContentRules.textViolations("/notice", notice, MOST));
        }
        return found;
    }
}
