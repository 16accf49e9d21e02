/** Reviews over HTTP: the queue, the rounds, and editors' decisions. */
@NullMarked
package press.galley.review.web;

import org.jspecify.annotations.NullMarked;
