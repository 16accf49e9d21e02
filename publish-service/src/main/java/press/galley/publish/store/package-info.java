/** Publications and their revisions in MongoDB. */
@NullMarked
package press.galley.publish.store;

import org.jspecify.annotations.NullMarked;
