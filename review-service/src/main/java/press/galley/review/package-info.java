/**
 * The service in which editors decide on what writers submit: where it starts and is configured.
 */
@NullMarked
package press.galley.review;

import org.jspecify.annotations.NullMarked;
