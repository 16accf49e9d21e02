/** Tests of the room of the same name. */
@NullMarked
package press.galley.publish.projection;

import org.jspecify.annotations.NullMarked;
