package press.galley.publish.projection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How {@code galley.published} is kept.
 *
 * @param enabled whether this service keeps it
 * @param stateDir where Kafka Streams may put files; it needs none as long as its only state is in
 *     memory
 */
@ConfigurationProperties("galley.publish.projection")
record ProjectionProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("${java.io.tmpdir}/galley-streams") String stateDir) {}
