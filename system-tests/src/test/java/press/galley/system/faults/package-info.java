/** Bad luck: what the services stand on goes away, or the whole process does, and comes back. */
@NullMarked
package press.galley.system.faults;

import org.jspecify.annotations.NullMarked;
