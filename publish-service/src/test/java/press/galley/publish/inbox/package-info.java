/** Tests of the room of the same name. */
@NullMarked
package press.galley.publish.inbox;

import org.jspecify.annotations.NullMarked;
