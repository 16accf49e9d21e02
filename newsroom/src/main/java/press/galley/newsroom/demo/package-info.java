/** Takes articles from draft to a downstream site, and says what happens. */
@NullMarked
package press.galley.newsroom.demo;

import org.jspecify.annotations.NullMarked;
