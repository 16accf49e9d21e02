package press.galley.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

import press.galley.events.wire.Json;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The least that an approval can cost: a conditional update, a send, a receipt, an insert, a send
 * and a receipt, with the same guarantees on the same MongoDB and Kafka, by bare drivers and
 * nothing else.
 */
final class BareHops implements AutoCloseable {

    private static final String APPROVED = "benchmark-approved";
    private static final String PUBLISHED = "benchmark-published";

    private final MongoClient mongo;
    private final MongoCollection<Document> reviews;
    private final MongoCollection<Document> publications;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> publisher;
    private final KafkaConsumer<String, byte[]> site;
    private final Thread publishing;
    private final Thread reading;
    private final SynchronousQueue<String> arrivals = new SynchronousQueue<>();

    BareHops(String mongoUri, String bootstrapServers)
            throws InterruptedException, ExecutionException {
        mongo =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(new ConnectionString(mongoUri))
                                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                                .readConcern(ReadConcern.MAJORITY)
                                .build());
        reviews = mongo.getDatabase("benchmark").getCollection("reviews");
        publications = mongo.getDatabase("benchmark").getCollection("publications");
        createTopics(bootstrapServers);
        producer = producer(bootstrapServers);
        publisher = consumer(bootstrapServers, APPROVED);
        site = consumer(bootstrapServers, PUBLISHED);
        publishing = Thread.ofPlatform().start(() -> poll(publisher, this::publish));
        reading = Thread.ofPlatform().start(() -> poll(site, this::receive));
    }

    /** Nanoseconds from the update to the last receipt. */
    long run(int number) throws InterruptedException, ExecutionException {
        String id = "article-" + number;
        String words =
                new String(Json.write(Articles.ofSixKilobytes(number)), StandardCharsets.UTF_8);
        reviews.insertOne(new Document("_id", id).append("revision", 1).append("words", words));
        long start = System.nanoTime();
        reviews.updateOne(and(eq(id), eq("revision", 1)), set("revision", 2));
        producer.send(new ProducerRecord<>(APPROVED, id, words.getBytes(StandardCharsets.UTF_8)))
                .get();
        String arrived = arrivals.poll(10, TimeUnit.SECONDS);
        if (!id.equals(arrived)) {
            throw new IllegalStateException(arrived + " arrived instead of " + id);
        }
        return System.nanoTime() - start;
    }

    private void publish(ConsumerRecord<String, byte[]> approved) {
        String words = new String(approved.value(), StandardCharsets.UTF_8);
        publications.insertOne(new Document("_id", approved.key()).append("words", words));
        try {
            producer.send(new ProducerRecord<>(PUBLISHED, approved.key(), approved.value())).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void receive(ConsumerRecord<String, byte[]> published) {
        try {
            arrivals.put(published.key());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void poll(
            KafkaConsumer<String, byte[]> consumer,
            Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(reader);
            }
        } catch (WakeupException e) {
            // It is being closed.
        }
    }

    private static void createTopics(String bootstrapServers)
            throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(
                            List.of(
                                    new NewTopic(APPROVED, 1, (short) 1),
                                    new NewTopic(PUBLISHED, 1, (short) 1)))
                    .all()
                    .get();
            admin.listOffsets(
                            Map.of(
                                    new TopicPartition(APPROVED, 0), OffsetSpec.latest(),
                                    new TopicPartition(PUBLISHED, 0), OffsetSpec.latest()))
                    .all()
                    .get();
        }
    }

    private static KafkaProducer<String, byte[]> producer(String bootstrapServers) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("acks", "all");
        settings.put("linger.ms", "0");
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers, String topic) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", "false");
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(new TopicPartition(topic, 0)));
        return consumer;
    }

    @Override
    public void close() {
        publisher.wakeup();
        site.wakeup();
        try {
            publishing.join();
            reading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
        mongo.close();
    }
}
