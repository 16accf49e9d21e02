package press.galley.review.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import press.galley.events.ArticleId;
import press.galley.review.reviewing.ReadingReviews;
import press.galley.review.reviewing.Round;
import press.galley.web.problem.ProblemException;
import press.galley.web.request.Page;
import press.galley.web.request.Waiting;
import press.galley.web.security.Actor;

import java.util.List;
import java.util.Optional;

/** An article's rounds of review, for the editors of the desk whose the current one is. */
@RestController
@RequestMapping("/reviews/{articleId}")
@PreAuthorize("hasAnyRole('editor','chief')")
class RoundsController {

    private final ReadingReviews reading;

    RoundsController(ReadingReviews reading) {
        this.reading = reading;
    }

    @GetMapping
    ResponseEntity<RoundBody> current(
            @PathVariable ArticleId articleId,
            @RequestParam(defaultValue = "1") int submission,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Actor actor) {
        Optional<Round.Begun> current =
                Waiting.until(prefer, () -> atLeast(submission, articleId), Optional::isPresent);
        Round.Begun round = current.orElseThrow(() -> notFound(articleId));
        Editors.checkDesk(actor, round.submission().desk());
        return Answers.of(articleId, round);
    }

    @GetMapping("/rounds")
    ResponseEntity<Page<RoundBody>> rounds(
            @PathVariable ArticleId articleId,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        int shown = Page.limit(limit);
        int first = Page.cursor(cursor, 1).map(fields -> after(fields.getFirst())).orElse(1);
        checkReader(articleId, actor);
        return Page.answer(
                reading.rounds(articleId, first, shown + 1),
                shown,
                round -> List.of(Integer.toString(round.submission().number())),
                round -> RoundBody.withoutContent(articleId, round));
    }

    @GetMapping("/rounds/{submission}")
    ResponseEntity<RoundBody> round(
            @PathVariable ArticleId articleId, @PathVariable int submission, Actor actor) {
        checkReader(articleId, actor);
        return Answers.of(
                articleId,
                reading.round(articleId, submission)
                        .orElseThrow(() -> notFound(articleId + ", round " + submission + ",")));
    }

    private Optional<Round.Begun> atLeast(int submission, ArticleId article) {
        return reading.current(article).filter(round -> round.submission().number() >= submission);
    }

    private void checkReader(ArticleId article, Actor actor) {
        Round.Begun current = reading.current(article).orElseThrow(() -> notFound(article));
        Editors.checkDesk(actor, current.submission().desk());
    }

    private static ProblemException notFound(Object what) {
        return ProblemException.notFound("The review of " + what);
    }

    private static int after(String number) {
        try {
            return Math.addExact(Integer.parseInt(number), 1);
        } catch (NumberFormatException | ArithmeticException e) {
            throw Page.invalidCursor();
        }
    }
}
