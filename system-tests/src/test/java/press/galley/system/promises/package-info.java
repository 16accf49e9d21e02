/** What Galley promises of words and events, proven from outside. */
@NullMarked
package press.galley.system.promises;

import org.jspecify.annotations.NullMarked;
