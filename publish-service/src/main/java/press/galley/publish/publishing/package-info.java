/**
 * What becomes of approved versions: states, commands, what happens, and what is refused. Plain
 * Java, without a clock: time comes in as a parameter.
 */
@NullMarked
package press.galley.publish.publishing;

import org.jspecify.annotations.NullMarked;
