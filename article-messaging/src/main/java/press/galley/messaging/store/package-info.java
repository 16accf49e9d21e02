/** The MongoDB side of mailboxes, history and parked events. */
@NullMarked
package press.galley.messaging.store;

import org.jspecify.annotations.NullMarked;
