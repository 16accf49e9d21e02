package press.galley.draft.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.DraftHappened;
import press.galley.draft.drafting.Drafts;
import press.galley.events.ArticleId;
import press.galley.events.wire.ArticleMessage;
import press.galley.infra.SharedInfra;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.Heads;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.mailbox.Outgoing;
import press.galley.messaging.store.Indexes;
import press.galley.messaging.store.MongoHeads;
import press.galley.messaging.store.MongoHistory;
import press.galley.messaging.store.MongoSettings;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** All that draft-service keeps, empty, in a real MongoDB; what it tells goes nowhere. */
public final class DraftStore {

    private final MongoOperations mongo =
            new MongoTemplate(Client.SHARED, "drafts-" + UUID.randomUUID());
    private final Heads heads = new MongoHeads(mongo, StoreConfiguration.DRAFTS);
    private final History history = new MongoHistory(mongo, "draft_versions");
    private final Aggregates<Draft, DraftHappened> aggregates = over(history);

    /** With the indexes of production. */
    public DraftStore() {
        var keeping = new StoreConfiguration().keeping();
        new Indexes(mongo, keeping.collection(), keeping.history(), keeping.indexes()).ensure();
    }

    private Aggregates<Draft, DraftHappened> over(History of) {
        return new Aggregates<>(
                new DraftAggregate(), heads, of, new Nobody(), Clock.tickMillis(ZoneOffset.UTC));
    }

    /** All drafts. */
    public Drafts drafts() {
        return new MongoDrafts(mongo, aggregates, history);
    }

    /** All drafts, seen through a history that something happens to. */
    Drafts drafts(UnaryOperator<History> through) {
        return new MongoDrafts(mongo, aggregates, through.apply(history));
    }

    /** The one door. */
    public Aggregates<Draft, DraftHappened> aggregates() {
        return aggregates;
    }

    /** What is filed. */
    History history() {
        return history;
    }

    /** Where articles are kept. */
    Heads heads() {
        return heads;
    }

    /** The database. */
    public MongoOperations mongo() {
        return mongo;
    }

    /** Makes it all happen, one commit after the other. */
    public void happened(ArticleId id, List<DraftHappened> events) {
        events.forEach(event -> aggregates.change(id, _ -> Decision.accept(event)));
    }

    private static final class Nobody implements Outgoing {

        @Override
        public void committed(ArticleId article, List<ArticleMessage> messages) {}

        @Override
        public void waiting(ArticleId article) {}
    }

    private static final class Client {

        static final MongoClient SHARED = MongoClients.create(settings());

        private static MongoClientSettings settings() {
            MongoClientSettings.Builder settings = MongoClientSettings.builder();
            settings.applyConnectionString(new ConnectionString(SharedInfra.get().mongoUri()));
            new MongoSettings().customize(settings);
            return settings.build();
        }
    }
}
