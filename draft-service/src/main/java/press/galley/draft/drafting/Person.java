package press.galley.draft.drafting;

import press.galley.events.PersonId;

import java.util.function.Predicate;

/**
 * Who asks for something.
 *
 * @param id who
 * @param editsDesk whether they are an editor of a desk
 */
public record Person(PersonId id, Predicate<String> editsDesk) {

    /**
     * Whether they may see and edit a draft: its author may; an editor of its desk may, once it has
     * been submitted. Until then it is private.
     */
    public boolean mayEdit(Manuscript manuscript) {
        return manuscript.author().equals(id)
                || (!manuscript.submissions().isEmpty()
                        && editsDesk.test(manuscript.version().content().desk()));
    }
}
