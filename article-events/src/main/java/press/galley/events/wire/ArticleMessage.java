package press.galley.events.wire;

import press.galley.events.ArticleEvent;

/**
 * An event in its envelope.
 *
 * @param envelope the CloudEvent's attributes
 * @param event the CloudEvent's data
 */
public record ArticleMessage(Envelope envelope, ArticleEvent event) {}
