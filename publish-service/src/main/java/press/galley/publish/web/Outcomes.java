package press.galley.publish.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import press.galley.messaging.decision.Outcome;
import press.galley.publish.publishing.Publication;

import java.util.function.Function;

/** What became of a command: 201 the first time, 200 again, or a refusal. */
final class Outcomes {

    private Outcomes() {}

    static <T> ResponseEntity<T> answer(
            Outcome<Publication> outcome, Function<Publication, T> view) {
        return switch (outcome) {
            case Outcome.Done(var state, boolean changed) ->
                    ResponseEntity.status(changed ? HttpStatus.CREATED : HttpStatus.OK)
                            .body(view.apply(state));
            case Outcome.Refused(_, var refusal) -> throw Refusals.problem(refusal);
        };
    }
}
