/** Tests of the room of the same name. */
@NullMarked
package press.galley.publish.store;

import org.jspecify.annotations.NullMarked;
