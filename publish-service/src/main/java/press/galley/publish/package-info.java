/** Publishes what was approved, and shows readers and downstream sites what is live. */
@NullMarked
package press.galley.publish;

import org.jspecify.annotations.NullMarked;
