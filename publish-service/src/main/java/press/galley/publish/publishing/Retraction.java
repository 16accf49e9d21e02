package press.galley.publish.publishing;

import java.time.Instant;

/**
 * Why an article is withdrawn for good.
 *
 * @param reason for the newsroom only, never told to anybody outside
 * @param notice what readers are told
 * @param at when
 */
public record Retraction(String reason, String notice, Instant at) {}
