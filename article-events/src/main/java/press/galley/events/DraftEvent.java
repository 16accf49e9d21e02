package press.galley.events;

/** What draft-service tells, in {@code galley.drafts}. */
public sealed interface DraftEvent extends ArticleEvent
        permits DraftSubmitted, WithdrawalRequested, ContentErased {}
