package press.galley.messaging.inbox;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.ContentErased;
import press.galley.events.DraftSubmitted;
import press.galley.events.Topic;
import press.galley.events.WithdrawalRequested;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.Proofread;
import press.galley.messaging.proofs.Proofs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The proofreader's handlers, which can be made to fail, and remember how often they were asked.
 */
public final class Handlers {

    private final Map<ArticleId, Supplier<Throwable>> failures = new ConcurrentHashMap<>();
    private final List<ArticleEvent> asked = new CopyOnWriteArrayList<>();

    /** From now on submissions of an article fail with what is supplied; null lets them pass. */
    public void fail(ArticleId article, Supplier<Throwable> failure) {
        failures.put(article, failure);
    }

    /** From now on submissions of an article are handled. */
    public void work(ArticleId article) {
        failures.remove(article);
    }

    /** How often handling anything was tried. */
    int asked() {
        return asked.size();
    }

    /** What they are said to do of each event. */
    public Hearing<Proof, Proofread> hearing() {
        return new Hearing<Proof, Proofread>()
                .hears(Topic.DRAFTS)
                .on(DraftSubmitted.class, this::lay)
                .on(WithdrawalRequested.class, (_, e) -> mark(e))
                .parks(ContentErased.class)
                .andNothingElse();
    }

    private Decision<Proofread> mark(WithdrawalRequested event) {
        asked.add(event);
        return Decision.accept(new Proofread.Read());
    }

    private Decision<Proofread> lay(Proof proof, DraftSubmitted event) {
        asked.add(event);
        switch (failures.getOrDefault(event.articleId(), () -> null).get()) {
            case null -> {}
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case Throwable failure -> throw new IllegalArgumentException(failure);
        }
        return Proofs.lay(event.content()).apply(proof);
    }
}
