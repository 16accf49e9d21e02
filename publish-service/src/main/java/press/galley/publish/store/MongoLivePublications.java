package press.galley.publish.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.messaging.store.Documents;
import press.galley.publish.publishing.LivePublications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of what is live, by the field {@code live}, which only a live article has. */
final class MongoLivePublications implements LivePublications {

    static final String COLLECTION = "publications";

    private static final String ID = "_id";
    private static final String UPDATED = within(PublicationDocument.UPDATED_AT);
    private static final String DESK = inContent("desk");
    private static final String TAGS = inContent("tags");
    private static final String LANGUAGE = inContent("language");
    private static final List<String> SHOWN =
            List.of(
                    within(PublicationDocument.REVISION),
                    within(PublicationDocument.PUBLISHED_AT),
                    within(PublicationDocument.CONTENT_HASH),
                    inContent("headline"),
                    inContent("slug"),
                    inContent("category"),
                    UPDATED,
                    DESK,
                    TAGS,
                    LANGUAGE);

    private final MongoOperations mongo;

    MongoLivePublications(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** What its queries need. */
    static List<Index> indexes() {
        return Stream.of(new Index(), by(DESK), by(TAGS))
                .map(by -> by.on(UPDATED, Sort.Direction.DESC).on(ID, Sort.Direction.DESC))
                .toList();
    }

    @Override
    public List<Entry> newest(Filter filter, Optional<Place> after, int most) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(
                after.map(MongoLivePublications::below)
                        .orElseGet(() -> gt(UPDATED, Date.from(Instant.EPOCH))));
        Stream.of(
                        Optional.ofNullable(filter.desk()).map(desk -> eq(DESK, desk)),
                        Optional.ofNullable(filter.tag()).map(tag -> eq(TAGS, tag)),
                        Optional.ofNullable(filter.language()).map(MongoLivePublications::speaks))
                .flatMap(Optional::stream)
                .forEach(conditions::add);
        List<Entry> found =
                mongo.execute(
                        COLLECTION,
                        heads ->
                                heads.find(and(conditions))
                                        .projection(Projections.include(SHOWN))
                                        .sort(Sorts.descending(UPDATED, ID))
                                        .limit(most)
                                        .map(MongoLivePublications::entry)
                                        .into(new ArrayList<>()));
        return found == null ? List.of() : found;
    }

    private static Bson below(Place place) {
        Date time = Date.from(place.updatedAt());
        return and(lte(UPDATED, time), or(lt(UPDATED, time), lt(ID, place.article().value())));
    }

    private static Bson speaks(String range) {
        return regex(LANGUAGE, "^" + Pattern.quote(range) + "(-|$)", "i");
    }

    private static Entry entry(Document head) {
        Document live = head.get(PublicationDocument.LIVE, Document.class);
        Content shown =
                Documents.read(
                        live.get(PublicationDocument.CONTENT, Document.class), Content.class);
        return new Entry(
                new ArticleId(head.getString(ID)),
                live.getInteger(PublicationDocument.REVISION),
                shown.headline(),
                shown.desk(),
                shown.slug(),
                shown.category(),
                shown.tags(),
                shown.language(),
                live.getDate(PublicationDocument.PUBLISHED_AT).toInstant(),
                live.getDate(PublicationDocument.UPDATED_AT).toInstant(),
                new ContentHash(live.getString(PublicationDocument.CONTENT_HASH)));
    }

    private static Index by(String field) {
        return new Index(field, Sort.Direction.ASC);
    }

    private static String within(String field) {
        return PublicationDocument.LIVE + "." + field;
    }

    private static String inContent(String field) {
        return within(PublicationDocument.CONTENT) + "." + field;
    }
}
