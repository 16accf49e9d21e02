package press.galley.review.store;

import org.jspecify.annotations.Nullable;

import press.galley.events.Approval;
import press.galley.events.PersonId;
import press.galley.events.Release;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;
import press.galley.review.reviewing.Claim;
import press.galley.review.reviewing.DeskPolicy;
import press.galley.review.reviewing.Proceedings;
import press.galley.review.reviewing.Round;
import press.galley.review.reviewing.RoundState;
import press.galley.review.reviewing.Submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A round as it is stored, but for its content. Filed rounds are kept for ever, so these names are,
 * too; a member may be added.
 *
 * @param headline copied out of the content, for the queue; like {@code desk}
 */
record StoredRound(
        String state,
        String desk,
        String headline,
        int submission,
        int version,
        SubmissionKind kind,
        @Nullable String notice,
        ContentHash contentHash,
        SubmissionHash submissionHash,
        List<PersonId> contributors,
        PersonId submittedBy,
        Instant submittedAt,
        int quorum,
        Release release,
        Instant openedAt,
        List<Approval> approvals,
        @Nullable StoredClaim claim,
        @Nullable StoredEnding ending) {

    @SuppressWarnings("NullAway") // Empty lists and texts are not stored.
    StoredRound {
        desk = desk == null ? "" : desk;
        headline = headline == null ? "" : headline;
        contributors = contributors == null ? List.of() : List.copyOf(contributors);
        approvals = approvals == null ? List.of() : List.copyOf(approvals);
    }

    static StoredRound of(Round.Begun round) {
        Submission submission = round.submission();
        Proceedings proceedings = round.proceedings();
        return new StoredRound(
                RoundState.of(round).label(),
                submission.desk(),
                submission.content().headline(),
                submission.number(),
                submission.version(),
                submission.kind(),
                submission.notice(),
                submission.contentHash(),
                submission.submissionHash(),
                submission.contributors(),
                submission.submittedBy(),
                submission.submittedAt(),
                proceedings.policy().quorum(),
                proceedings.policy().release(),
                proceedings.openedAt(),
                proceedings.approvals(),
                round instanceof Round.Open open
                        ? open.claim().map(StoredClaim::of).orElse(null)
                        : null,
                round instanceof Round.Ended ended ? StoredEnding.of(ended) : null);
    }

    /**
     * @throws IllegalArgumentException if it is in a state that is not known here
     */
    Round.Begun with(Content content) {
        Proceedings proceedings =
                new Proceedings(
                        submission(content), new DeskPolicy(quorum, release), openedAt, approvals);
        return switch (named(state)) {
            case OPEN ->
                    new Round.Open(
                            proceedings, Optional.ofNullable(claim).map(StoredClaim::toClaim));
            case APPROVED -> ended().approved(proceedings);
            case CHANGES_REQUESTED -> ended().changesRequested(proceedings);
            case REJECTED -> ended().rejected(proceedings);
            case WITHDRAWN -> ended().withdrawn(proceedings);
            case SUPERSEDED -> ended().superseded(proceedings);
        };
    }

    static RoundState named(String state) {
        return RoundState.labelled(state)
                .orElseThrow(() -> new IllegalArgumentException("no state of a round: " + state));
    }

    private Submission submission(Content content) {
        return new Submission(
                submission,
                version,
                kind,
                notice,
                content,
                contentHash,
                submissionHash,
                contributors,
                submittedBy,
                submittedAt);
    }

    private StoredEnding ended() {
        if (ending == null) {
            throw new IllegalArgumentException("a round is " + state + " without an ending");
        }
        return ending;
    }

    record StoredClaim(PersonId editor, Instant since) {

        static StoredClaim of(Claim claim) {
            return new StoredClaim(claim.editor(), claim.since());
        }

        Claim toClaim() {
            return new Claim(editor, since);
        }
    }
}
