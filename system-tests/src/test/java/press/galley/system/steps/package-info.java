/** What the tests say: a newsroom, its articles, what people do with them, and what they see. */
@NullMarked
package press.galley.system.steps;

import org.jspecify.annotations.NullMarked;
