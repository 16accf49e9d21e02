/** Requests: conditions, idempotency keys, cursors, bounded bodies, waiting, tracing. */
@NullMarked
package press.galley.web.request;

import org.jspecify.annotations.NullMarked;
