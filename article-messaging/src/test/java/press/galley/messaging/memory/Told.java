package press.galley.messaging.memory;

import press.galley.events.ArticleId;
import press.galley.events.wire.ArticleMessage;
import press.galley.messaging.mailbox.Outgoing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was handed over to be sent, and sends nothing: as if the process died there. */
public final class Told implements Outgoing {

    private final List<ArticleMessage> messages = new CopyOnWriteArrayList<>();
    private final List<ArticleId> waiting = new CopyOnWriteArrayList<>();

    @Override
    public void committed(ArticleId article, List<ArticleMessage> committed) {
        messages.addAll(committed);
    }

    @Override
    public void waiting(ArticleId article) {
        waiting.add(article);
    }

    /** The messages that were handed over. */
    public List<ArticleMessage> messages() {
        return List.copyOf(messages);
    }

    /** The articles whose mailboxes should be read, once for each time that it was said. */
    public List<ArticleId> mailboxes() {
        return List.copyOf(waiting);
    }
}
