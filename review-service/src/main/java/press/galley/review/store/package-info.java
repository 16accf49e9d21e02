/** Reviews and their rounds in MongoDB. */
@NullMarked
package press.galley.review.store;

import org.jspecify.annotations.NullMarked;
