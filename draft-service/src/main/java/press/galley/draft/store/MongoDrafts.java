package press.galley.draft.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.Draft.Written;
import press.galley.draft.drafting.DraftHappened;
import press.galley.draft.drafting.Drafts;
import press.galley.draft.drafting.Manuscript;
import press.galley.draft.drafting.Version;
import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.decision.Outcome;
import press.galley.messaging.mailbox.Aggregates;
import press.galley.messaging.mailbox.History;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Drafts in MongoDB. History answers for all versions but the newest, which the draft has itself.
 */
final class MongoDrafts implements Drafts {

    private final MongoOperations mongo;
    private final Aggregates<Draft, DraftHappened> aggregates;
    private final History history;

    MongoDrafts(
            MongoOperations mongo, Aggregates<Draft, DraftHappened> aggregates, History history) {
        this.mongo = mongo;
        this.aggregates = aggregates;
        this.history = history;
    }

    @Override
    public Optional<Draft> find(ArticleId id) {
        return aggregates.find(id);
    }

    @Override
    public Outcome<Draft> change(ArticleId id, Function<Draft, Decision<DraftHappened>> decide) {
        return aggregates.change(id, decide);
    }

    @Override
    public List<Manuscript> by(PersonId author, @Nullable Place after, int most) {
        Bson own = and(eq(DraftAggregate.AUTHOR, author.value()), ne("state", "discarded"));
        Bson wanted = after == null ? own : and(own, beyond(after));
        List<Manuscript> found =
                mongo.execute(
                        StoreConfiguration.DRAFTS,
                        drafts ->
                                drafts.find(wanted)
                                        .sort(Sorts.descending(DraftAggregate.SAVED_AT, "_id"))
                                        .limit(most)
                                        .map(DraftAggregate::manuscript)
                                        .into(new ArrayList<>()));
        return found == null ? List.of() : found;
    }

    private static Bson beyond(Place place) {
        Date savedAt = Date.from(place.savedAt());
        return or(
                lt(DraftAggregate.SAVED_AT, savedAt),
                and(eq(DraftAggregate.SAVED_AT, savedAt), lt("_id", place.id().value())));
    }

    @Override
    public List<Version> versions(ArticleId id, int first, int most) {
        // Read before the history, so that a version saved meanwhile leaves no hole before it.
        Optional<Version> head = newest(id);
        List<Version> found =
                new ArrayList<>(
                        history.from(id, first, most).stream()
                                .map(VersionDocument::version)
                                .toList());
        head.filter(newest -> found.size() < most)
                .filter(newest -> newest.number() >= first)
                .filter(newest -> found.isEmpty() || found.getLast().number() < newest.number())
                .ifPresent(found::add);
        return found;
    }

    @Override
    public Optional<Version> version(ArticleId id, int number) {
        return newest(id)
                .filter(newest -> newest.number() == number)
                .or(() -> history.find(id, number).map(VersionDocument::version));
    }

    private Optional<Version> newest(ArticleId id) {
        return find(id).flatMap(
                        draft ->
                                draft instanceof Written written
                                        ? Optional.of(written.manuscript().version())
                                        : Optional.empty());
    }
}
