package press.galley.publish.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import press.galley.events.Topic;
import press.galley.messaging.autoconfigure.Keeping;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.History;
import press.galley.publish.publishing.LivePublications;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.PublicationHappened;
import press.galley.publish.publishing.Publications;
import press.galley.publish.publishing.Revisions;

import java.util.Set;

/** Where publications are kept. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Keeping keeping() {
        return new Keeping(
                MongoLivePublications.COLLECTION,
                "publication_revisions",
                Set.of(Topic.PUBLICATIONS, Topic.RELEASES),
                MongoLivePublications.indexes());
    }

    @Bean
    AggregateType<Publication, PublicationHappened> publicationAggregate() {
        return new PublicationAggregate();
    }

    @Bean
    Publications publications(Aggregates<Publication, PublicationHappened> aggregates) {
        return new StoredPublications(aggregates);
    }

    @Bean
    Revisions revisions(History history) {
        return new FiledRevisions(history);
    }

    @Bean
    LivePublications livePublications(MongoOperations mongo) {
        return new MongoLivePublications(mongo);
    }
}
