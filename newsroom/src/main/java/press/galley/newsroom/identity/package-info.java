/** The identity provider for development. A deployment has its own. */
@NullMarked
package press.galley.newsroom.identity;

import org.jspecify.annotations.NullMarked;
