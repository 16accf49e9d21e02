package press.galley.messaging.mailbox;

import org.bson.Document;

import press.galley.events.ArticleId;

/**
 * An aggregate's one document.
 *
 * @param article whose
 * @param revision counts commits; 0 for one that is not stored yet
 * @param fields the state
 * @param mailbox what it heard and has yet to say
 */
public record Head(ArticleId article, long revision, Document fields, Mailbox mailbox) {}
