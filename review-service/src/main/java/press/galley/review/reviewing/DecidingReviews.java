package press.galley.review.reviewing;

import press.galley.events.ArticleId;
import press.galley.messaging.decision.Outcome;

/** Editors claim and decide. */
public final class DecidingReviews {

    private final Reviews reviews;

    /** On these. */
    public DecidingReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    /** Carries a command out, or says why not with a {@link ReviewRefusal}. */
    public Outcome<Review> decide(ArticleId article, ReviewCommand command) {
        return reviews.change(article, review -> Decider.decide(review, command));
    }
}
