/** What of a draft's life others are told. */
@NullMarked
package press.galley.draft.outbox;

import org.jspecify.annotations.NullMarked;
