package press.galley.infra;

import com.mongodb.client.MongoClient;

import org.bson.Document;

import java.util.List;

/**
 * The main program of a second JVM that uses the shared infrastructure as a test would, and ends in
 * order.
 */
final class UsingSharedInfra {

    private UsingSharedInfra() {}

    public static void main(String[] arguments) throws Exception {
        Infra.Embedded infra = SharedInfra.get();
        Topic.created("articles", infra.bootstrapServers()).send(List.of("a record"));
        try (MongoClient client = Clients.of(infra.mongoUri())) {
            client.getDatabase("galley_test")
                    .getCollection("articles")
                    .insertOne(new Document("_id", "an article"));
        }
        System.exit(SharedInfra.get() == infra ? 0 : 1);
    }
}
