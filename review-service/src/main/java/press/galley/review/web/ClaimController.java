package press.galley.review.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import press.galley.events.ArticleId;
import press.galley.messaging.decision.Outcome;
import press.galley.review.reviewing.DecidingReviews;
import press.galley.review.reviewing.Review;
import press.galley.review.reviewing.ReviewCommand.ClaimReview;
import press.galley.review.reviewing.ReviewCommand.ReleaseClaim;
import press.galley.web.security.Actor;

import java.time.Clock;

/** Who is reading. */
@RestController
@RequestMapping("/reviews/{articleId}/claim")
@PreAuthorize("hasAnyRole('editor','chief')")
class ClaimController {

    private final DecidingReviews deciding;
    private final Clock clock;

    ClaimController(DecidingReviews deciding, Clock clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    @PutMapping
    ResponseEntity<RoundBody> claim(@PathVariable ArticleId articleId, Actor actor) {
        return Answers.of(
                deciding.decide(articleId, new ClaimReview(Editors.of(actor), clock.instant())));
    }

    @DeleteMapping
    ResponseEntity<Void> release(@PathVariable ArticleId articleId, Actor actor) {
        return switch (deciding.decide(articleId, new ReleaseClaim(Editors.of(actor)))) {
            case Outcome.Refused<Review>(_, var refusal) -> throw Refusals.exception(refusal);
            case Outcome.Done<Review> _ -> ResponseEntity.noContent().build();
        };
    }
}
