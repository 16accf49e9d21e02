/** Keeps {@code galley.published}: the latest revision of each article, out of the public log. */
@NullMarked
package press.galley.publish.projection;

import org.jspecify.annotations.NullMarked;
