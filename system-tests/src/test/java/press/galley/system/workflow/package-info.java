/** An article's life, from the first draft to the retraction, and who decides what. */
@NullMarked
package press.galley.system.workflow;

import org.jspecify.annotations.NullMarked;
