/** Gets what was committed into Kafka, in order, whatever dies meanwhile. */
@NullMarked
package press.galley.messaging.outbox;

import org.jspecify.annotations.NullMarked;
