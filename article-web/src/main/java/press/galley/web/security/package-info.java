/** Who asks: bearer tokens, roles and desks. */
@NullMarked
package press.galley.web.security;

import org.jspecify.annotations.NullMarked;
