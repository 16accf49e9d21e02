/** The services as a program sees them: HTTP with real tokens, and the public log. */
@NullMarked
package press.galley.newsroom.client;

import org.jspecify.annotations.NullMarked;
