package press.galley.review.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import press.galley.events.Topic;
import press.galley.messaging.autoconfigure.Keeping;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.History;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.ReviewHappened;
import press.galley.review.reviewing.ReviewQueue;
import press.galley.review.reviewing.Reviews;
import press.galley.review.reviewing.Rounds;

import java.util.Set;

/** Where reviews are kept, and how. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Keeping keeping() {
        return new Keeping(
                "reviews", "review_rounds", Set.of(Topic.REVIEWS), MongoReviewQueue.indexes());
    }

    @Bean
    AggregateType<Review, ReviewHappened> reviewAggregate() {
        return new ReviewAggregate();
    }

    @Bean
    Reviews reviews(Aggregates<Review, ReviewHappened> aggregates) {
        return new KeptReviews(aggregates);
    }

    @Bean
    Rounds rounds(History history) {
        return new FiledRounds(history);
    }

    @Bean
    ReviewQueue reviewQueue(MongoOperations mongo, Keeping keeping) {
        return new MongoReviewQueue(mongo, keeping.collection());
    }
}
