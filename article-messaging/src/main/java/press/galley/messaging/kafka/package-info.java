/** The Kafka side: topics, settings, the listener container, the log that is written to. */
@NullMarked
package press.galley.messaging.kafka;

import org.jspecify.annotations.NullMarked;
