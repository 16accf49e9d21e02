/** Tests of the room of the same name. */
@NullMarked
package press.galley.publish.publishing;

import org.jspecify.annotations.NullMarked;
