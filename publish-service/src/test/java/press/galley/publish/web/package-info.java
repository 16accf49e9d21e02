/** Tests of the room of the same name. */
@NullMarked
package press.galley.publish.web;

import org.jspecify.annotations.NullMarked;
