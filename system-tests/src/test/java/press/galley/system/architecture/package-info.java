/** The rules of the house, each with a small bad example on which it must fail. */
@NullMarked
package press.galley.system.architecture;

import org.jspecify.annotations.NullMarked;
