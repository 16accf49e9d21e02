/** Bad examples. */
@NullMarked
package press.galley.system.architecture.bad.events;

import org.jspecify.annotations.NullMarked;
