package press.galley.review.inbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import press.galley.events.ContentErased;
import press.galley.events.DraftSubmitted;
import press.galley.events.Topic;
import press.galley.events.WithdrawalRequested;
import press.galley.messaging.inbox.Hearing;
import press.galley.review.reviewing.Decider;
import press.galley.review.reviewing.DeskPolicies;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.ReviewHappened;

import java.time.Clock;

/** What draft-service says, and what is made of it. */
@Configuration(proxyBeanMethods = false)
class HearingOfDrafts {

    @Bean
    Hearing<Review, ReviewHappened> hearing(DeskPolicies policies, Clock clock) {
        Commands commands = new Commands(policies, clock);
        return new Hearing<Review, ReviewHappened>()
                .hears(Topic.DRAFTS)
                .on(
                        DraftSubmitted.class,
                        (review, event) -> Decider.decide(review, commands.of(event)))
                .on(
                        WithdrawalRequested.class,
                        (review, event) -> Decider.decide(review, commands.of(event)))
                .parks(ContentErased.class)
                .andNothingElse();
    }
}
