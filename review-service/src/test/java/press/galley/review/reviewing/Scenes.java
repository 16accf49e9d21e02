package press.galley.review.reviewing;

import press.galley.events.Approval;
import press.galley.events.ArticleId;
import press.galley.events.Comment;
import press.galley.events.PersonId;
import press.galley.events.Release;
import press.galley.review.reviewing.ReviewCommand.ApproveDraft;
import press.galley.review.reviewing.ReviewCommand.ClaimReview;
import press.galley.review.reviewing.ReviewCommand.OpenRound;
import press.galley.review.reviewing.ReviewCommand.RejectDraft;
import press.galley.review.reviewing.ReviewCommand.ReleaseClaim;
import press.galley.review.reviewing.ReviewCommand.RequestChanges;
import press.galley.review.reviewing.ReviewCommand.WithdrawSubmission;
import press.galley.review.reviewing.ReviewHappened.ApprovalGiven;
import press.galley.review.reviewing.ReviewHappened.ChangesAsked;
import press.galley.review.reviewing.ReviewHappened.RoundApproved;
import press.galley.review.reviewing.ReviewHappened.RoundClaimed;
import press.galley.review.reviewing.ReviewHappened.RoundOpened;
import press.galley.review.reviewing.ReviewHappened.RoundRejected;
import press.galley.review.reviewing.ReviewHappened.RoundSuperseded;
import press.galley.review.reviewing.ReviewHappened.RoundWithdrawn;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what in tests, in the words of the desk. */
public final class Scenes {

    public static final Instant BEFORE = Instant.parse("2026-03-01T10:00:00Z");
    public static final Instant NOW = Instant.parse("2026-03-01T11:00:00Z");

    private Scenes() {}

    // People

    public static PersonId person(String id) {
        return new PersonId(id);
    }

    public static Editor editor(String id, String... desks) {
        return new Editor(
                person(id), false, desk -> desks.length == 0 || Set.of(desks).contains(desk));
    }

    public static Editor chief(String id) {
        return new Editor(person(id), true, _ -> true);
    }

    public static DeskPolicy quorum(int quorum) {
        return new DeskPolicy(quorum, Release.AUTOMATIC);
    }

    // What happened before

    public static RoundOpened opened(ASubmission submission, int quorum, Approval... carriedOver) {
        return new RoundOpened(
                submission.submission(), quorum(quorum), List.of(carriedOver), BEFORE);
    }

    public static Approval approval(String editor) {
        return new Approval(person(editor), BEFORE, null);
    }

    public static ApprovalGiven approvedBy(String editor) {
        return new ApprovalGiven(approval(editor));
    }

    public static RoundApproved quorumReached() {
        return new RoundApproved(BEFORE);
    }

    public static RoundClaimed claimedBy(String editor) {
        return new RoundClaimed(new Claim(person(editor), BEFORE));
    }

    public static ChangesAsked changesAskedBy(String editor, Comment... comments) {
        return new ChangesAsked(person(editor), "Say who says so.", List.of(comments), BEFORE);
    }

    public static RoundRejected rejectedBy(String editor) {
        return new RoundRejected(person(editor), "Not for us.", BEFORE);
    }

    public static RoundWithdrawn withdrawnBy(String writer) {
        return new RoundWithdrawn(person(writer), BEFORE);
    }

    public static RoundSuperseded supersededBy(int submission) {
        return new RoundSuperseded(submission, BEFORE);
    }

    public static Review review(ReviewHappened... events) {
        return review(ASubmission.ARTICLE, events);
    }

    public static Review review(ArticleId article, ReviewHappened... events) {
        return Arrays.stream(events)
                .reduce(Review.nothingYet(article), Evolution::evolve, (_, last) -> last);
    }

    // What somebody wants now

    public static OpenRound submit(ASubmission submission, int quorum) {
        return new OpenRound(submission.submission(), quorum(quorum), NOW);
    }

    public static WithdrawSubmission withdraw(int submission) {
        return new WithdrawSubmission(submission, person("ana"), NOW);
    }

    public static ApproveDraft approve(Editor editor, ASubmission read) {
        return new ApproveDraft(editor, read.submission().submissionHash(), Optional.empty(), NOW);
    }

    public static ApproveDraft override(Editor editor, ASubmission read) {
        return new ApproveDraft(
                editor, read.submission().submissionHash(), Optional.of("It is urgent."), NOW);
    }

    public static RequestChanges askForChanges(
            Editor editor, ASubmission read, Comment... comments) {
        return new RequestChanges(
                editor,
                read.submission().submissionHash(),
                "Say who says so.",
                List.of(comments),
                NOW);
    }

    public static RejectDraft reject(Editor editor, ASubmission read) {
        return new RejectDraft(editor, read.submission().submissionHash(), "Not for us.", NOW);
    }

    public static ClaimReview claim(Editor editor) {
        return new ClaimReview(editor, NOW);
    }

    public static ReleaseClaim release(Editor editor) {
        return new ReleaseClaim(editor);
    }
}
