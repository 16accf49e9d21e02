package press.galley.review.reviewing;

import press.galley.events.PersonId;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.Violation;
import press.galley.messaging.decision.Refusal;

import java.time.Instant;
import java.util.List;

/** Why an editor cannot do what they wanted. */
public sealed interface ReviewRefusal extends Refusal {

    /** Nothing of the article was submitted. */
    record NothingToReview() implements ReviewRefusal {}

    /**
     * The editor does not act for the round's desk.
     *
     * @param desk whose round it is
     */
    record WrongDesk(String desk) implements ReviewRefusal {}

    /**
     * The round is not about what the editor has read.
     *
     * @param submissionHash what it is about
     */
    record SubmissionChanged(SubmissionHash submissionHash) implements ReviewRefusal {}

    /** The editor wrote or edited part of it, and gave no reason to override that. */
    record OwnText() implements ReviewRefusal {}

    /** The editor gave a reason to override the rules, but is no chief editor. */
    record OverrideNeedsChief() implements ReviewRefusal {}

    /**
     * The round has ended.
     *
     * @param outcome how
     * @param by who ended it; nobody if a newer submission did
     * @param at when
     */
    record AlreadyDecided(RoundState outcome, List<PersonId> by, Instant at)
            implements ReviewRefusal {

        static AlreadyDecided by(Round.Ended round) {
            return new AlreadyDecided(RoundState.of(round), round.endedBy(), round.endedAt());
        }
    }

    /**
     * Comments speak of places that are not in the content.
     *
     * @param violations which, as pointers into the request
     */
    record NotInTheText(List<Violation> violations) implements ReviewRefusal {}

    /**
     * Somebody else is reading.
     *
     * @param editor who
     * @param since when they began
     */
    record ClaimedByAnother(PersonId editor, Instant since) implements ReviewRefusal {}
}
