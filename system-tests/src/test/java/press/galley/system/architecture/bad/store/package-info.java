/** Bad examples. */
@NullMarked
package press.galley.system.architecture.bad.store;

import org.jspecify.annotations.NullMarked;
