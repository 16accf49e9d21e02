/** What the newsroom and the tests stand on: a Kafka broker and a MongoDB on this machine. */
@NullMarked
package press.galley.infra;

import org.jspecify.annotations.NullMarked;
