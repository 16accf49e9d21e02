package press.galley.messaging.store;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/** Whether MongoDB answers a ping, which the in-JVM store does, too, unlike {@code hello}. */
public final class MongoHealth extends AbstractHealthIndicator {

    private final MongoOperations mongo;

    /** Asks through the client that the service uses. */
    public MongoHealth(MongoOperations mongo) {
        super("MongoDB does not answer");
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        mongo.executeCommand(new Document("ping", 1));
        builder.up();
    }
}
