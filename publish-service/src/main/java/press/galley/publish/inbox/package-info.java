/** What is heard from the other services: one line an event. */
@NullMarked
package press.galley.publish.inbox;

import org.jspecify.annotations.NullMarked;
