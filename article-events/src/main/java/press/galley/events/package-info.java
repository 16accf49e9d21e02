/** What the services tell each other and the world: one record for each event, and the topics. */
@NullMarked
package press.galley.events;

import org.jspecify.annotations.NullMarked;
