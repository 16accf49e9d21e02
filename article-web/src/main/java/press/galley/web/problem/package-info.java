/**
 * Everything that goes wrong, as problem details (RFC 9457) with a stable type and what to do next.
 */
@NullMarked
package press.galley.web.problem;

import org.jspecify.annotations.NullMarked;
