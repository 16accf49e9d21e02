/** What an article is made of, its canonical form, its hashes and its limits. */
@NullMarked
package press.galley.events.content;

import org.jspecify.annotations.NullMarked;
