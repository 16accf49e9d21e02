/** What others are told of what happened here. */
@NullMarked
package press.galley.publish.outbox;

import org.jspecify.annotations.NullMarked;
