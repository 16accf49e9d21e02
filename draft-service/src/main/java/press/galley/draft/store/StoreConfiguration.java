package press.galley.draft.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.DraftHappened;
import press.galley.draft.drafting.Drafts;
import press.galley.events.Topic;
import press.galley.messaging.autoconfigure.Keeping;
import press.galley.messaging.mailbox.AggregateType;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.History;

import java.util.List;
import java.util.Set;

/** Where drafts are kept. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    static final String DRAFTS = "drafts";

    @Bean
    Keeping keeping() {
        Index byAuthor =
                new Index(DraftAggregate.AUTHOR, Sort.Direction.ASC)
                        .on(DraftAggregate.SAVED_AT, Sort.Direction.DESC)
                        .on("_id", Sort.Direction.DESC);
        return new Keeping(DRAFTS, "draft_versions", Set.of(Topic.DRAFTS), List.of(byAuthor));
    }

    @Bean
    AggregateType<Draft, DraftHappened> draftAggregate() {
        return new DraftAggregate();
    }

    @Bean
    Drafts drafts(
            MongoOperations mongo, Aggregates<Draft, DraftHappened> aggregates, History history) {
        return new MongoDrafts(mongo, aggregates, history);
    }
}
