package press.galley.system.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.system.steps.Article;
import press.galley.system.steps.Eventually;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The compacted topic, for sites that only want to know what is live now. */
@ExtendWith(SharedNewsroom.class)
class PublishedTopicTest {

    private final NewsroomUnderTest newsroom;

    PublishedTopicTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void it_has_each_revision_with_its_words_and_a_tombstone_at_the_end() {
        Article article = newsroom.aDraft().published();
        article.rewritten("Two.\n").submittedAs("update", "").approved().live(2);
        String second = article.publication().at("/contentHash").asString();
        article.retracted("Wrong.", "It was wrong.");

        List<ConsumerRecord<String, byte[]>> records = readUntilTombstone(article);

        assertThat(records).extracting(PublishedTopicTest::sequence).containsExactly("1", "2", "3");
        assertThat(Hashes.ofContentIn(records.get(1).value())).isEqualTo(second);
        assertThat(records.getLast().value()).isNull();
    }

    private List<ConsumerRecord<String, byte[]>> readUntilTombstone(Article article) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> kafka =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                newsroom.infra().bootstrapServers(),
                                "isolation.level",
                                "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    kafka.partitionsFor("galley.published").stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            Eventually.sees(
                    () -> {
                        for (ConsumerRecord<String, byte[]> one :
                                kafka.poll(Duration.ofMillis(100))) {
                            if (article.id().value().equals(one.key())) {
                                found.add(one);
                            }
                        }
                        return !found.isEmpty() && found.getLast().value() == null;
                    });
        }
        return found;
    }

    private static String sequence(ConsumerRecord<String, byte[]> one) {
        return new String(one.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8);
    }
}
