package press.galley.review.reviewing;

import press.galley.events.PersonId;

import java.util.function.Predicate;

/**
 * Who decides.
 *
 * @param id who
 * @param chief whether they are a chief editor, who may override with a reason
 * @param desks whether they act for a desk
 */
public record Editor(PersonId id, boolean chief, Predicate<String> desks) {

    boolean actsFor(String desk) {
        return desks.test(desk);
    }
}
