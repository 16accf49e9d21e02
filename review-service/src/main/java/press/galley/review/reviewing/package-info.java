/**
 * What a review is and who may decide what: states, commands, events, policies and ports, in plain
 * Java.
 */
@NullMarked
package press.galley.review.reviewing;

import org.jspecify.annotations.NullMarked;
