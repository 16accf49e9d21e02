package press.galley.review.web;

import press.galley.events.PersonId;
import press.galley.review.reviewing.Claim;

import java.time.Instant;

/**
 * Who is reading.
 *
 * @param editor who
 * @param since when they began
 */
record ClaimBody(PersonId editor, Instant since) {

    static ClaimBody of(Claim claim) {
        return new ClaimBody(claim.editor(), claim.since());
    }
}
