/** HTTP: what readers see, what publishers do, and the schemas of the events. */
@NullMarked
package press.galley.publish.web;

import org.jspecify.annotations.NullMarked;
