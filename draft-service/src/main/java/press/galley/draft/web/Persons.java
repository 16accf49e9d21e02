package press.galley.draft.web;

import press.galley.draft.drafting.Person;
import press.galley.web.security.Actor;
import press.galley.web.security.Role;

/** Who asks, in the words of drafting. */
final class Persons {

    private Persons() {}

    static Person of(Actor actor) {
        boolean edits = actor.is(Role.EDITOR) || actor.is(Role.CHIEF);
        return new Person(actor.id(), desk -> edits && actor.actsFor(desk));
    }
}
