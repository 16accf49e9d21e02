/** Tests of the room of the same name. */
@NullMarked
package press.galley.publish.outbox;

import org.jspecify.annotations.NullMarked;
