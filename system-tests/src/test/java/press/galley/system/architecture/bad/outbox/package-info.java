/** Bad examples. */
@NullMarked
package press.galley.system.architecture.bad.outbox;

import org.jspecify.annotations.NullMarked;
