package press.galley.messaging.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.events.Release;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.proofs.Words;

import tools.jackson.core.JacksonException;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;

class DocumentsTest {

    private static final Instant AT = Instant.parse("2026-03-04T09:30:00.250Z");

    private final MongoCollection<Document> collection =
            Stores.database().getCollection("documents");

    record Sheet(
            ArticleId article,
            int number,
            long offset,
            boolean passed,
            Release release,
            Instant at,
            @Nullable Instant endedAt,
            @Nullable String note,
            List<Line> lines,
            List<Instant> times,
            Content content) {}

    record Line(PersonId by, Instant at, List<String> words, @Nullable Line answer) {}

    @Test
    void a_record_comes_back_from_a_real_mongodb_as_it_was() {
        Sheet sheet = sheet(Words.everything());

        Sheet back = Documents.read(stored(Documents.write(sheet)), Sheet.class);

        assertThat(back).isEqualTo(sheet);
        assertThat(ContentHash.of(back.content())).isEqualTo(ContentHash.of(sheet.content()));
    }

    @Test
    void what_was_read_is_written_again_as_the_same_document() {
        Document first = Documents.write(sheet(Words.everything()));

        Document again = Documents.write(Documents.read(stored(first), Sheet.class));

        assertThat(again).as("else every transition would rewrite it").isEqualTo(first);
        assertThat(stored(again)).isEqualTo(stored(first));
    }

    @Test
    void times_are_dates_that_the_database_can_compare_also_inside_lists() {
        Document document = Documents.write(sheet(Words.about("A bridge")));
        collection.insertOne(document.append("_id", "x"));

        assertThat(document.get("at")).isEqualTo(Date.from(AT));
        assertThat(document.getList("times", Date.class)).containsExactly(Date.from(AT));
        assertThat(collection.countDocuments(lt("lines.at", Date.from(AT.plusMillis(2)))))
                .isEqualTo(1);
        assertThat(collection.countDocuments(lt("lines.at", Date.from(AT)))).isZero();
    }

    @Test
    void what_is_absent_or_empty_takes_no_room() {
        Document document = Documents.write(sheet(Words.about("A bridge")));

        assertThat(document).doesNotContainKeys("endedAt", "note");
        assertThat(document.get("content", Document.class))
                .containsOnlyKeys("headline", "category", "desk", "language", "body");
    }

    @Test
    void an_enum_has_its_name_in_json_and_an_id_is_a_text() {
        Document document = Documents.write(sheet(Words.about("A bridge")));

        assertThat(document.get("release")).isEqualTo("held");
        assertThat(document.get("article")).isInstanceOf(String.class);
    }

    @Test
    void fields_that_the_record_does_not_have_are_left_out() {
        Sheet sheet = sheet(Words.about("A bridge"));
        Document document =
                Documents.write(sheet)
                        .append("revision", 3L)
                        .append("mailbox", new Document("pending", List.of(new Document())));

        assertThat(Documents.read(document, Sheet.class)).isEqualTo(sheet);
    }

    @Test
    void what_does_not_fit_is_an_error() {
        Document document = Documents.write(sheet(Words.about("A bridge")));

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> Documents.read(document.append("release", "never"), Sheet.class));
    }

    private static Sheet sheet(Content content) {
        Line answer = new Line(new PersonId("ben"), AT.plusMillis(1), List.of("«Ja» ✓"), null);
        Line line = new Line(new PersonId("ana"), AT, List.of("one", "two"), answer);
        return new Sheet(
                new ArticleId("019cb0d2-6c00-7a10-8f3e-5b1d2c4e6f80"),
                3,
                9_007_199_254_740_993L,
                true,
                Release.HELD,
                AT,
                null,
                null,
                List.of(line, answer),
                List.of(AT),
                content);
    }

    private Document stored(Document document) {
        Document copy = new Document(document).append("_id", document.hashCode());
        collection.deleteOne(eq(copy.get("_id")));
        collection.insertOne(copy);
        Document found = Objects.requireNonNull(collection.find(eq(copy.get("_id"))).first());
        found.remove("_id");
        return found;
    }
}
