/** What a draft is, what may happen to it, and who decides. Plain Java. */
@NullMarked
package press.galley.draft.drafting;

import org.jspecify.annotations.NullMarked;
