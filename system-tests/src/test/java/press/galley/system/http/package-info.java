/** How the services speak HTTP: caching, paging, waiting, races, and what describes them. */
@NullMarked
package press.galley.system.http;

import org.jspecify.annotations.NullMarked;
