/** What draft-service hears of reviews, releases and publications. */
@NullMarked
package press.galley.draft.inbox;

import org.jspecify.annotations.NullMarked;
