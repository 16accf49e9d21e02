package press.galley.messaging.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

import java.util.concurrent.TimeUnit;

/**
 * The MongoDB client settings that Galley's promises rest on: what was acknowledged is journaled by
 * a majority, what was read is not rolled back, and a store that is away is noticed within seconds.
 */
public final class MongoSettings implements MongoClientSettingsBuilderCustomizer {

    private static final long CONNECT_MILLIS = 2_000;
    private static final long OPERATION_MILLIS = 4_000;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .timeout(OPERATION_MILLIS, TimeUnit.MILLISECONDS)
                .applyToClusterSettings(
                        cluster ->
                                cluster.serverSelectionTimeout(
                                        CONNECT_MILLIS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS))
                .applyToServerSettings(
                        server -> server.heartbeatFrequency(2_000, TimeUnit.MILLISECONDS));
    }
}
