package press.galley.review.store;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.review.reviewing.ASubmission.ARTICLE;

import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;

import press.galley.review.reviewing.Review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class StoredRoundsTest {

    private static final Path STORED = Path.of("src", "test", "resources", "stored-reviews.json");
    private static final ReviewAggregate TYPE = new ReviewAggregate();

    /** What is in the file is never written anew. */
    @Test
    void what_was_stored_once_is_readable_for_ever() throws IOException {
        List<Review> reviews = ReviewAggregateTest.states().toList();
        if (!Files.exists(STORED) && "write".equals(System.getProperty("galley.docs"))) {
            Files.createDirectories(STORED.getParent());
            Files.writeString(STORED, json(reviews));
        }

        List<Document> stored =
                Document.parse(Files.readString(STORED)).getList("reviews", Document.class);

        assertThat(stored.stream().map(document -> TYPE.read(ARTICLE, document)))
                .containsExactlyElementsOf(reviews);
    }

    private static String json(List<Review> reviews) {
        return new Document("reviews", reviews.stream().map(TYPE::write).toList())
                        .toJson(JsonWriterSettings.builder().indent(true).build())
                + "\n";
    }
}
