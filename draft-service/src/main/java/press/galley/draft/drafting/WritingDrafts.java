package press.galley.draft.drafting;

import press.galley.events.ArticleId;
import press.galley.messaging.decision.Outcome;

/** Carries out what people ask of drafts. */
public final class WritingDrafts {

    private final Drafts drafts;

    /** Over all drafts. */
    public WritingDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Decides a command on the newest state of a draft, and keeps what happened. */
    public Outcome<Draft> carryOut(ArticleId id, DraftCommand command) {
        return drafts.change(id, draft -> DraftDecider.decide(draft, command));
    }
}
