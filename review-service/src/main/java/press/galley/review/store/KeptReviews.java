package press.galley.review.store;

import press.galley.events.ArticleId;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.ReviewHappened;
import press.galley.review.reviewing.Reviews;

import java.util.Optional;
import java.util.function.Function;

/** Reviews as messaging keeps them: what happened is told as surely as it is stored. */
final class KeptReviews implements Reviews {

    private final Aggregates<Review, ReviewHappened> aggregates;

    KeptReviews(Aggregates<Review, ReviewHappened> aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Optional<Review> find(ArticleId article) {
        return aggregates.find(article);
    }

    @Override
    public Outcome<Review> change(
            ArticleId article, Function<Review, Decision<ReviewHappened>> decide) {
        return aggregates.change(article, decide);
    }
}
