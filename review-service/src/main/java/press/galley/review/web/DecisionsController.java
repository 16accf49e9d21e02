package press.galley.review.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import press.galley.events.ArticleId;
import press.galley.review.reviewing.DecidingReviews;
import press.galley.web.security.Actor;

import java.time.Clock;

/** Editors' decisions on what they have read. */
@RestController
@RequestMapping("/reviews/{articleId}")
@PreAuthorize("hasAnyRole('editor','chief')")
class DecisionsController {

    private final DecidingReviews deciding;
    private final Clock clock;

    DecisionsController(DecidingReviews deciding, Clock clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    @PostMapping("/approvals")
    ResponseEntity<RoundBody> approve(
            @PathVariable ArticleId articleId, @RequestBody ApprovalBody body, Actor actor) {
        return Answers.of(
                deciding.decide(articleId, body.command(Editors.of(actor), clock.instant())));
    }

    @PostMapping("/change-requests")
    ResponseEntity<RoundBody> requestChanges(
            @PathVariable ArticleId articleId, @RequestBody ChangeRequestBody body, Actor actor) {
        return Answers.of(
                deciding.decide(articleId, body.command(Editors.of(actor), clock.instant())));
    }

    @PostMapping("/rejections")
    ResponseEntity<RoundBody> reject(
            @PathVariable ArticleId articleId, @RequestBody RejectionBody body, Actor actor) {
        return Answers.of(
                deciding.decide(articleId, body.command(Editors.of(actor), clock.instant())));
    }
}
