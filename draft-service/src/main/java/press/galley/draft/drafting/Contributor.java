package press.galley.draft.drafting;

import press.galley.events.PersonId;

/**
 * Somebody who wrote or edited.
 *
 * @param person who
 * @param lastVersion the number of the last version that they saved
 */
public record Contributor(PersonId person, int lastVersion) {}
