/** Measures the newsroom as somebody who uses it would, and the bare hops that limit it. */
@NullMarked
package press.galley.benchmarks;

import org.jspecify.annotations.NullMarked;
