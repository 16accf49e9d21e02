package press.galley.infra;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Articles written by several threads at once, until they are told to stop or the store is gone.
 */
final class Writers {

    private static final int THREADS = 4;
    private static final String BODY = "Nothing acknowledged is lost. ".repeat(200);

    private final MongoCollection<Document> articles;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** Per thread: all numbers up to this one have been acknowledged. */
    private final List<AtomicInteger> acknowledged = new ArrayList<>();

    private Writers(MongoClient client) {
        articles = client.getDatabase("galley_test").getCollection("articles");
    }

    static Writers writingTo(MongoClient client) {
        var writers = new Writers(client);
        writers.articles.createIndex(Indexes.ascending("slug"), new IndexOptions().unique(true));
        for (int writer = 0; writer < THREADS; writer++) {
            writers.start(writer);
        }
        return writers;
    }

    private void start(int writer) {
        var mine = new AtomicInteger();
        acknowledged.add(mine);
        threads.add(Thread.ofVirtual().start(() -> write(writer, mine)));
    }

    private void write(int writer, AtomicInteger mine) {
        try {
            while (!stopped.get()) {
                int next = mine.get() + 1;
                articles.insertOne(article(writer, next));
                articles.updateOne(
                        eq("_id", head(writer)),
                        Updates.combine(
                                Updates.set("number", next), Updates.set("slug", head(writer))),
                        new UpdateOptions().upsert(true));
                mine.set(next);
            }
        } catch (MongoException _) {
            // The store is gone. What it had not acknowledged may be there or not.
        }
    }

    int acknowledged() {
        return acknowledged.stream().mapToInt(AtomicInteger::get).sum();
    }

    void stop() throws InterruptedException {
        stopped.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** What should be there and is not. */
    List<String> missingFrom(MongoClient client) {
        MongoCollection<Document> found = articlesOf(client);
        List<String> missing = new ArrayList<>();
        for (int writer = 0; writer < THREADS; writer++) {
            int last = acknowledged.get(writer).get();
            for (int number = 1; number <= last; number++) {
                Document article = article(writer, number);
                if (!article.equals(found.find(eq("_id", article.get("_id"))).first())) {
                    missing.add(article.getString("_id"));
                }
            }
            Document head = found.find(eq("_id", head(writer))).first();
            if (head == null || head.getInteger("number") < last) {
                missing.add("%s %d: %s".formatted(head(writer), last, head));
            }
        }
        return missing;
    }

    /** Each thread's next article is there whole, or can be written. */
    void goOnWith(MongoClient client) {
        MongoCollection<Document> found = articlesOf(client);
        for (int writer = 0; writer < THREADS; writer++) {
            Document next = article(writer, acknowledged.get(writer).get() + 1);
            if (!next.equals(found.find(eq("_id", next.get("_id"))).first())) {
                found.insertOne(next);
            }
        }
    }

    private static MongoCollection<Document> articlesOf(MongoClient client) {
        return client.getDatabase("galley_test").getCollection("articles");
    }

    private static Document article(int writer, int number) {
        String id = "%d:%d".formatted(writer, number);
        return new Document("_id", id).append("slug", "slug-" + id).append("body", BODY);
    }

    private static String head(int writer) {
        return "head of " + writer;
    }
}
