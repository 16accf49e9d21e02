/** Bad examples. */
@NullMarked
package press.galley.system.architecture.bad.web;

import org.jspecify.annotations.NullMarked;
