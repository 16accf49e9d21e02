package press.galley.review.web;

import press.galley.review.reviewing.Editor;
import press.galley.review.reviewing.ReviewRefusal.WrongDesk;
import press.galley.web.problem.ProblemException;
import press.galley.web.security.Actor;
import press.galley.web.security.Role;

/** Who asks, as the heart knows them, and what they may read. */
final class Editors {

    private Editors() {}

    static Editor of(Actor actor) {
        return new Editor(actor.id(), actor.is(Role.CHIEF), actor::actsFor);
    }

    /**
     * @throws ProblemException 403 if they act for other desks only
     */
    static void checkDesk(Actor actor, String desk) {
        if (!actor.actsFor(desk)) {
            throw Refusals.exception(new WrongDesk(desk));
        }
    }
}
