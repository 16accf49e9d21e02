/** Drafts over HTTP. */
@NullMarked
package press.galley.draft.web;

import org.jspecify.annotations.NullMarked;
