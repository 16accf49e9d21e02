package press.galley.events;

import java.time.Instant;

/**
 * A writer takes a submission back. If the round was decided first, the decision stands.
 *
 * @param submission which
 * @param requestedBy who
 * @param requestedAt when
 */
public record WithdrawalRequested(
        ArticleId articleId, int submission, PersonId requestedBy, Instant requestedAt)
        implements DraftEvent {}
