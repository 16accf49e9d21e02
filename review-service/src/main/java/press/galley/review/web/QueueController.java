package press.galley.review.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import press.galley.events.ArticleId;
import press.galley.review.reviewing.QueuedRound;
import press.galley.review.reviewing.ReviewQueue;
import press.galley.review.reviewing.ReviewQueue.Choice;
import press.galley.review.reviewing.ReviewQueue.Place;
import press.galley.review.reviewing.RoundState;
import press.galley.web.problem.ProblemException;
import press.galley.web.request.Page;
import press.galley.web.security.Actor;
import press.galley.web.security.Role;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What editors choose from. */
@RestController
@PreAuthorize("hasAnyRole('editor','chief')")
class QueueController {

    private final ReviewQueue queue;

    QueueController(ReviewQueue queue) {
        this.queue = queue;
    }

    @GetMapping("/reviews")
    ResponseEntity<Page<QueuedBody>> list(
            @RequestParam(required = false) @Nullable String desk,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        int shown = Page.limit(limit);
        Choice choice = new Choice(state(state), desks(desk, actor), place(cursor), shown + 1);
        return Page.answer(queue.list(choice), shown, QueueController::cursor, QueuedBody::of);
    }

    private static Optional<Set<String>> desks(@Nullable String desk, Actor actor) {
        if (desk != null) {
            Editors.checkDesk(actor, desk);
            return Optional.of(Set.of(desk));
        }
        return actor.is(Role.CHIEF) ? Optional.empty() : actor.desks();
    }

    private static RoundState state(String label) {
        return RoundState.labelled(label)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        HttpStatus.BAD_REQUEST,
                                        "invalid-parameter",
                                        "state is one of %s."
                                                .formatted(
                                                        Arrays.stream(RoundState.values())
                                                                .map(RoundState::label)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    private static List<String> cursor(QueuedRound round) {
        return List.of(round.submittedAt().toString(), round.articleId().value());
    }

    private static Optional<Place> place(@Nullable String cursor) {
        return Page.cursor(cursor, 2).map(fields -> place(fields.getFirst(), fields.getLast()));
    }

    private static Place place(String submittedAt, String articleId) {
        try {
            return new Place(Instant.parse(submittedAt), new ArticleId(articleId));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Page.invalidCursor();
        }
    }
}
