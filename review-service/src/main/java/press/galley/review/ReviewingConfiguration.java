package press.galley.review;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import press.galley.review.reviewing.DecidingReviews;
import press.galley.review.reviewing.ReadingReviews;
import press.galley.review.reviewing.Reviews;
import press.galley.review.reviewing.Rounds;
import press.galley.web.security.PublicReading;

import java.util.List;

/** The use cases over their ports, and what only the whole service can say. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewSettings.class)
class ReviewingConfiguration {

    @Bean
    DecidingReviews decidingReviews(Reviews reviews) {
        return new DecidingReviews(reviews);
    }

    @Bean
    ReadingReviews readingReviews(Reviews reviews, Rounds rounds) {
        return new ReadingReviews(reviews, rounds);
    }

    @Bean
    PublicReading publicReading() {
        return new PublicReading(List.of());
    }
}
