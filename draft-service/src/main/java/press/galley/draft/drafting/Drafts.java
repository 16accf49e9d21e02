package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All drafts. */
public interface Drafts {

    /** A draft, if anything is known of it. */
    Optional<Draft> find(ArticleId id);

    /** Decides on the newest state of a draft, and keeps what happened. */
    Outcome<Draft> change(ArticleId id, Function<Draft, Decision<DraftHappened>> decide);

    /**
     * An author's drafts, the one saved last first.
     *
     * @param after the last one of the page before; null for the first page
     * @param most how many
     */
    List<Manuscript> by(PersonId author, @Nullable Place after, int most);

    /** The versions of a draft with a number from {@code first}, in order, at most {@code most}. */
    List<Version> versions(ArticleId id, int first, int most);

    /** One version of a draft. */
    Optional<Version> version(ArticleId id, int number);

    /**
     * A place in an author's list.
     *
     * @param savedAt when the draft was saved
     * @param id which
     */
    record Place(Instant savedAt, ArticleId id) {}
}
