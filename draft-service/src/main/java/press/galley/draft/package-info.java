/** Writers: drafts, their versions, and submissions. */
@NullMarked
package press.galley.draft;

import org.jspecify.annotations.NullMarked;
