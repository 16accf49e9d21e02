/** Takes what others tell, once in effect and in order, and parks what cannot be handled. */
@NullMarked
package press.galley.messaging.inbox;

import org.jspecify.annotations.NullMarked;
