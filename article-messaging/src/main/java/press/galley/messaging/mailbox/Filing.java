package press.galley.messaging.mailbox;

import org.bson.Document;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;

/**
 * Something that goes into the history, once and unchanging, under {@code <article id>:<number>}.
 *
 * @param article whose history
 * @param number 1, 2, 3 … within the article
 * @param hash what tells it from another under the same number
 * @param content the words of it
 * @param details everything else about it
 */
public record Filing(
        ArticleId article, int number, ContentHash hash, Content content, Document details) {

    /** Its key in the history. */
    public String id() {
        return article + ":" + number;
    }
}
