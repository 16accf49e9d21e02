package press.galley.review.reviewing;

import press.galley.events.PersonId;

import java.time.Instant;

/**
 * Says who is reading, so that two editors do not read the same; it keeps nobody from deciding.
 *
 * @param editor who
 * @param since when they began
 */
public record Claim(PersonId editor, Instant since) {}
