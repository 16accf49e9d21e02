/** What others are told of what happened here. */
@NullMarked
package press.galley.review.outbox;

import org.jspecify.annotations.NullMarked;
