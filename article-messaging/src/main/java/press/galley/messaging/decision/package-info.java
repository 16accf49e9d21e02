/**
 * What a decider answers: events that happened, or a refusal. Plain Java, for the services' hearts.
 */
@NullMarked
package press.galley.messaging.decision;

import org.jspecify.annotations.NullMarked;
