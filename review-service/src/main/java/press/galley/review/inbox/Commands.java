package press.galley.review.inbox;

import press.galley.events.DraftSubmitted;
import press.galley.events.WithdrawalRequested;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.review.reviewing.DeskPolicies;
import press.galley.review.reviewing.ReviewCommand.OpenRound;
import press.galley.review.reviewing.ReviewCommand.WithdrawSubmission;
import press.galley.review.reviewing.Submission;

import java.time.Clock;

/** Events of others as commands of our own. */
final class Commands {

    private final DeskPolicies policies;
    private final Clock clock;

    Commands(DeskPolicies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * @throws IllegalStateException if the words are not those that the event's hashes name
     */
    OpenRound of(DraftSubmitted event) {
        ContentHash content = ContentHash.of(event.content());
        check("contentHash", event.contentHash(), content);
        check(
                "submissionHash",
                event.submissionHash(),
                SubmissionHash.of(content, event.kind(), event.notice()));
        return new OpenRound(
                submission(event), policies.of(event.content().desk()), clock.instant());
    }

    WithdrawSubmission of(WithdrawalRequested event) {
        return new WithdrawSubmission(event.submission(), event.requestedBy(), clock.instant());
    }

    private static Submission submission(DraftSubmitted event) {
        return new Submission(
                event.submission(),
                event.version(),
                event.kind(),
                event.notice(),
                event.content(),
                event.contentHash(),
                event.submissionHash(),
                event.contributors(),
                event.submittedBy(),
                event.submittedAt());
    }

    private static void check(String member, Object told, Object computed) {
        if (!told.equals(computed)) {
            throw new IllegalStateException(
                    "%s is %s, but what came with it has %s".formatted(member, told, computed));
        }
    }
}
