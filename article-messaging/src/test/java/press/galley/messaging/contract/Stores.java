package press.galley.messaging.contract;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

import press.galley.infra.SharedInfra;
import press.galley.messaging.inbox.ParkedEvents;
import press.galley.messaging.mailbox.Heads;
import press.galley.messaging.mailbox.History;
import press.galley.messaging.memory.MemoryHeads;
import press.galley.messaging.memory.MemoryHistory;
import press.galley.messaging.memory.MemoryParkedEvents;
import press.galley.messaging.memory.MemoryPendingEvents;
import press.galley.messaging.outbox.PendingEvents;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.store.MongoHeads;
import press.galley.messaging.store.MongoHistory;
import press.galley.messaging.store.MongoParkedEvents;
import press.galley.messaging.store.MongoPendingEvents;
import press.galley.messaging.store.MongoSettings;

import java.util.UUID;

/**
 * All that a service keeps, empty.
 *
 * @param name what it stands on
 */
public record Stores(
        String name,
        Heads heads,
        History history,
        PendingEvents pendingEvents,
        ParkedEvents parkedEvents) {

    /** In memory. */
    public static Stores inMemory() {
        MemoryHeads heads = new MemoryHeads();
        MemoryHistory history = new MemoryHistory();
        return new Stores(
                "memory",
                heads,
                history,
                new MemoryPendingEvents(heads, new ProofType(), history),
                new MemoryParkedEvents());
    }

    /** In a real MongoDB, with the settings of production. */
    public static Stores inMongo() {
        return inMongo(database());
    }

    /** In a database of a real MongoDB. */
    public static Stores inMongo(MongoOperations database) {
        MongoHistory history = new MongoHistory(database, "history");
        return new Stores(
                "MongoDB",
                new MongoHeads(database, "heads"),
                history,
                new MongoPendingEvents(database, "heads", new ProofType(), history),
                new MongoParkedEvents(database));
    }

    /** An empty database of a real MongoDB, with the settings of production. */
    public static MongoOperations database() {
        return new MongoTemplate(Client.SHARED, "test-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class Client {

        static final MongoClient SHARED = MongoClients.create(settings().build());
    }

    /** How production connects. */
    public static MongoClientSettings.Builder settings() {
        MongoClientSettings.Builder settings = MongoClientSettings.builder();
        settings.applyConnectionString(new ConnectionString(SharedInfra.get().mongoUri()));
        new MongoSettings().customize(settings);
        return settings;
    }
}
