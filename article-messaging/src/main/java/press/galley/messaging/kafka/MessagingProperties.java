package press.galley.messaging.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How messages are sent and heard.
 *
 * @param replicationFactor of topics that are created; on one broker 1, in production 3
 * @param minInsyncReplicas of topics that are created: how many replicas must have a record before
 *     it is acknowledged; on one broker 1, in production 2
 * @param resendAfter how long an event may be pending before the sweeper sends it
 * @param sweepInterval how long the sweeper rests between two rounds
 * @param pauseBetweenTries how long an event that could not be handled rests before the second of
 *     three tries; twice that before the third
 */
@ConfigurationProperties("galley.messaging")
public record MessagingProperties(
        @DefaultValue("1") short replicationFactor,
        @DefaultValue("1") int minInsyncReplicas,
        @DefaultValue("3s") Duration resendAfter,
        @DefaultValue("1s") Duration sweepInterval,
        @DefaultValue("100ms") Duration pauseBetweenTries) {}
