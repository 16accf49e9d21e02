/** All three services in one process, and the commands of the launcher. */
@NullMarked
package press.galley.newsroom;

import org.jspecify.annotations.NullMarked;
