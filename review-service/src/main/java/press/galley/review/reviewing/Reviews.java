package press.galley.review.reviewing;

import press.galley.events.ArticleId;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;

import java.util.Optional;
import java.util.function.Function;

/** All reviews, one for each article. */
public interface Reviews {

    /** An article's review, if anything of the article was heard. */
    Optional<Review> find(ArticleId article);

    /**
     * Decides on the newest state, and keeps and tells what happened, together or not at all. It
     * may ask for the decision more than once, when others change the review at the same time.
     */
    Outcome<Review> change(ArticleId article, Function<Review, Decision<ReviewHappened>> decide);
}
