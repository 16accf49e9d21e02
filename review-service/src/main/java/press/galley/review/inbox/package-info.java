/** What this service hears from others, and the command that each event becomes. */
@NullMarked
package press.galley.review.inbox;

import org.jspecify.annotations.NullMarked;
