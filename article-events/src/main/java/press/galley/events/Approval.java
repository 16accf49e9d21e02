package press.galley.events;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One editor's yes.
 *
 * @param editor who
 * @param approvedAt when
 * @param overrideReason why a chief editor set the four-eyes rule or the quorum aside; absent for
 *     an ordinary approval
 */
public record Approval(PersonId editor, Instant approvedAt, @Nullable String overrideReason) {}
