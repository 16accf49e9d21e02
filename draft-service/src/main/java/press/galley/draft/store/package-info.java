/** Drafts and their versions in MongoDB. */
@NullMarked
package press.galley.draft.store;

import org.jspecify.annotations.NullMarked;
