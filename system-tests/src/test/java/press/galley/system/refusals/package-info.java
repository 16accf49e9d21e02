/** What is refused: with a stable type, with what to do, and without changing anything. */
@NullMarked
package press.galley.system.refusals;

import org.jspecify.annotations.NullMarked;
