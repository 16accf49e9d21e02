/** Fixtures that all rooms share, and tests of the whole service. */
@NullMarked
package press.galley.publish;

import org.jspecify.annotations.NullMarked;
