/** Bad examples. */
@NullMarked
package press.galley.system.architecture.bad.heart;

import org.jspecify.annotations.NullMarked;
