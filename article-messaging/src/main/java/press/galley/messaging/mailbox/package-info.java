/**
 * An aggregate and its mailbox: state, the answer to a message and the messages to send commit
 * together, or not at all.
 */
@NullMarked
package press.galley.messaging.mailbox;

import org.jspecify.annotations.NullMarked;
