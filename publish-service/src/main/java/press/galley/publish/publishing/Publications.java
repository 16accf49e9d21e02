package press.galley.publish.publishing;

import press.galley.events.ArticleId;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;

import java.util.Optional;
import java.util.function.Function;

/** All articles, each in its newest committed state. */
public interface Publications {

    /** The state of an article, if anything was ever heard of it. */
    Optional<Publication> find(ArticleId article);

    /** Decides on the newest state and commits what happened; a conflict is decided again. */
    Outcome<Publication> change(
            ArticleId article, Function<Publication, Decision<PublicationHappened>> decide);
}
