package press.galley.messaging.outbox;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.content.Content;
import press.galley.messaging.mailbox.Pending;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Pending events as a process sees them that dies before it takes any of them out. */
record WithoutPulling(PendingEvents pendingEvents) implements PendingEvents {

    @Override
    public List<Pending> of(ArticleId article) {
        return pendingEvents.of(article);
    }

    @Override
    public Content content(ArticleId article, int number) {
        return pendingEvents.content(article, number);
    }

    @Override
    public void pull(ArticleId article, Topic topic, long upTo) {
        throw new IllegalStateException("the process is dead");
    }

    @Override
    public List<ArticleId> waitingSince(Instant time, int most) {
        return pendingEvents.waitingSince(time, most);
    }

    @Override
    public Map<Topic, Backlog> backlog() {
        return pendingEvents.backlog();
    }
}
