package press.galley.publish.projection;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * How {@code galley.published} is kept.
 *
 * @param enabled whether this service keeps it
 * @param stateDir where Kafka Streams may put files; it needs none as long as its only state is in
 *     memory; a folder for temporary files if nothing is said
 */
@ConfigurationProperties("galley.publish.projection")
record ProjectionProperties(@DefaultValue("true") boolean enabled, @Nullable Path stateDir) {

    Path folder() {
        return stateDir == null
                ? Path.of(System.getProperty("java.io.tmpdir", "."), "galley-streams")
                : stateDir;
    }
}
