package press.galley.messaging.mailbox;

import press.galley.events.ArticleId;
import press.galley.events.wire.ArticleMessage;

import java.util.List;

/** Who is told of events that were just committed. It never throws and never waits. */
public interface Outgoing {

    /**
     * These were committed, and nothing else of the article waited.
     *
     * @param messages in order
     */
    void committed(ArticleId article, List<ArticleMessage> messages);

    /** Something of the article waits; what it is has to be read. */
    void waiting(ArticleId article);
}
