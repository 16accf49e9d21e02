/** Bad examples. */
@NullMarked
package press.galley.system.architecture.bad.names;

import org.jspecify.annotations.NullMarked;
