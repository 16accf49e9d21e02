package press.galley.publish.projection;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.publish.AnApproval.anApproval;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.publish.AnApproval;
import press.galley.publish.store.AService;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

class LatestRevisionsTest {

    private static final ArticleId OTHER = new ArticleId("019cb0d2-6c00-7a10-8f3e-000000000002");

    /** Revisions 1, 2 and 3 and a retraction, as they stand in the public log. */
    private static final List<ProducerRecord<String, byte[]>> LOG = log();

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> publicLog;
    private final TestOutputTopic<String, byte[]> published;

    LatestRevisionsTest(@TempDir Path stateDir) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        driver = new TopologyTestDriver(PublishedTopology.build(), settings);
        publicLog =
                driver.createInputTopic(
                        Topic.PUBLICATIONS.topicName(),
                        new StringSerializer(),
                        new ByteArraySerializer());
        published =
                driver.createOutputTopic(
                        "galley.published", new StringDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void each_revision_is_passed_on_byte_for_byte_with_its_headers() {
        LOG.subList(0, 3).forEach(this::write);

        List<TestRecord<String, byte[]>> read = published.readRecordsToList();
        assertThat(read).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(read.get(i).key()).isEqualTo(AnApproval.ARTICLE.value());
            assertThat(read.get(i).value()).isEqualTo(LOG.get(i).value());
            assertThat(read.get(i).headers()).isEqualTo(LOG.get(i).headers());
        }
    }

    @Test
    void a_retraction_becomes_a_tombstone_with_its_sequence() {
        LOG.forEach(this::write);

        TestRecord<String, byte[]> last = published.readRecordsToList().getLast();
        assertThat(last.key()).isEqualTo(AnApproval.ARTICLE.value());
        assertThat(last.value()).isNull();
        assertThat(last.headers()).isEqualTo(LOG.getLast().headers());
        assertThat(header(last.headers(), "ce_sequence")).isEqualTo("4");
        assertThat(header(last.headers(), "ce_type"))
                .isEqualTo("press.galley.publication.retracted.v1");
    }

    @Test
    void what_comes_again_or_late_is_dropped() {
        write(LOG.get(1));
        write(LOG.get(0));
        write(LOG.get(1));
        write(LOG.get(2));
        write(LOG.get(1));

        assertThat(sequences()).containsExactly("2", "3");
    }

    @Test
    void nothing_brings_a_retracted_article_back() {
        LOG.forEach(this::write);
        LOG.forEach(this::write);

        assertThat(sequences()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void articles_do_not_touch_each_other() {
        write(LOG.get(2));
        write(OTHER.value(), LOG.get(0).value(), LOG.get(0).headers());

        assertThat(sequences()).containsExactly("3", "1");
    }

    @Test
    void what_is_no_event_is_left_out() {
        Headers none = new RecordHeaders();
        Headers zero = new RecordHeaders().add("ce_sequence", "0".getBytes(StandardCharsets.UTF_8));
        write(AnApproval.ARTICLE.value(), LOG.get(0).value(), none);
        write(AnApproval.ARTICLE.value(), LOG.get(0).value(), zero);
        write(null, LOG.get(0).value(), LOG.get(0).headers());

        assertThat(published.isEmpty()).isTrue();
    }

    private void write(ProducerRecord<String, byte[]> kafka) {
        write(kafka.key(), kafka.value(), kafka.headers());
    }

    private void write(@Nullable String key, byte[] value, Headers headers) {
        publicLog.pipeInput(new TestRecord<>(key, value, new RecordHeaders(headers)));
    }

    private List<String> sequences() {
        return published.readRecordsToList().stream()
                .map(kafka -> header(kafka.headers(), "ce_sequence"))
                .toList();
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static List<ProducerRecord<String, byte[]>> log() {
        AService service =
                new AService()
                        .hears(anApproval(1).asNew())
                        .hears(anApproval(2))
                        .hears(anApproval(3).correcting("The year was wrong."));
        service.retracts("a claim", "Retracted.");
        return service.told(Topic.PUBLICATIONS).stream()
                .map((ArticleMessage message) -> CloudEvents.toRecord(message))
                .toList();
    }
}
