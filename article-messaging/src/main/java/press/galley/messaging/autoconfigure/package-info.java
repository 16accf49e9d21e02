/** Puts the parts together in a Spring Boot application that has a way to keep its articles. */
@NullMarked
package press.galley.messaging.autoconfigure;

import org.jspecify.annotations.NullMarked;
