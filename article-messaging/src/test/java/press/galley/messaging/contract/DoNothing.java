package press.galley.messaging.contract;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.content.Content;
import press.galley.messaging.inbox.ParkedEvent;
import press.galley.messaging.inbox.ParkedEvents;
import press.galley.messaging.mailbox.Filing;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Heads;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.mailbox.Pending;
import press.galley.messaging.outbox.PendingEvents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that takes everything and keeps nothing. */
final class DoNothing implements Heads, History, PendingEvents, ParkedEvents {

    static Stores stores() {
        DoNothing nothing = new DoNothing();
        return new Stores("nothing", nothing, nothing, nothing, nothing);
    }

    @Override
    public Optional<Head> load(ArticleId article) {
        return Optional.empty();
    }

    @Override
    public boolean insert(Head first) {
        return true;
    }

    @Override
    public boolean replace(Head before, Head after) {
        return true;
    }

    @Override
    public void file(Filing filing) {}

    @Override
    public boolean holds(Filing filing) {
        return false;
    }

    @Override
    public Optional<Filing> find(ArticleId article, int number) {
        return Optional.empty();
    }

    @Override
    public List<Filing> from(ArticleId article, int first, int most) {
        return List.of();
    }

    @Override
    public List<Pending> of(ArticleId article) {
        return List.of();
    }

    @Override
    public Content content(ArticleId article, int number) {
        return null;
    }

    @Override
    public void pull(ArticleId article, Topic topic, long upTo) {}

    @Override
    public List<ArticleId> waitingSince(Instant time, int most) {
        return List.of();
    }

    @Override
    public Map<Topic, Backlog> backlog() {
        return Map.of();
    }

    @Override
    public void park(ParkedEvent event) {}

    @Override
    public Optional<ParkedEvent> find(String group, Topic topic, ArticleId article, long sequence) {
        return Optional.empty();
    }

    @Override
    public void remove(ParkedEvent event) {}

    @Override
    public List<ParkedEvent> all(String group, int most) {
        return List.of();
    }
}
