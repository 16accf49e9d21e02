/** How events travel: CloudEvents 1.0 in Kafka's binary content mode, with JSON as data. */
@NullMarked
package press.galley.events.wire;

import org.jspecify.annotations.NullMarked;
