package press.galley.review.web;

import org.jspecify.annotations.Nullable;

import press.galley.events.PersonId;
import press.galley.review.reviewing.Round;

import java.time.Instant;
import java.util.List;

/**
 * How a round ended.
 *
 * @param decidedBy who ended it; nobody if a newer submission did
 * @param decidedAt when
 * @param message what to change, if changes were requested
 * @param reason why not, if it was rejected
 * @param supersededBy the newer submission, if one took its place
 */
record OutcomeBody(
        List<PersonId> decidedBy,
        Instant decidedAt,
        @Nullable String message,
        @Nullable String reason,
        @Nullable Integer supersededBy) {

    static OutcomeBody of(Round.Ended round) {
        return new OutcomeBody(
                round.endedBy(),
                round.endedAt(),
                round instanceof Round.ChangesRequested asked ? asked.message() : null,
                round instanceof Round.Rejected rejected ? rejected.reason() : null,
                round instanceof Round.Superseded superseded ? superseded.supersededBy() : null);
    }
}
