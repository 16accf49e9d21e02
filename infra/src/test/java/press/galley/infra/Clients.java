package press.galley.infra;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import java.util.concurrent.TimeUnit;

/** MongoDB clients set up as the services are. */
final class Clients {

    private Clients() {}

    static MongoClient of(String uri) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(20, TimeUnit.SECONDS))
                        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .readConcern(ReadConcern.MAJORITY)
                        .retryWrites(false)
                        .build());
    }
}
