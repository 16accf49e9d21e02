package press.galley.publish.store;

import press.galley.events.ArticleId;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.PublicationHappened;
import press.galley.publish.publishing.Publications;

import java.util.Optional;
import java.util.function.Function;

/** Publications, each one document that changes by compare-and-set. */
final class StoredPublications implements Publications {

    private final Aggregates<Publication, PublicationHappened> aggregates;

    StoredPublications(Aggregates<Publication, PublicationHappened> aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Optional<Publication> find(ArticleId article) {
        return aggregates.find(article);
    }

    @Override
    public Outcome<Publication> change(
            ArticleId article, Function<Publication, Decision<PublicationHappened>> decide) {
        return aggregates.change(article, decide);
    }
}
