package press.galley.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import press.galley.events.EventType;
import press.galley.events.Topic;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The AsyncAPI document says what the code does. */
class AsyncApiTest {

    private static final JsonNode DOCUMENT = read();

    @ParameterizedTest
    @EnumSource
    void a_topic_is_a_channel_with_its_events(Topic topic) {
        JsonNode channel = channel(topic.topicName());

        assertThat(messages(channel))
                .containsExactlyElementsOf(
                        Arrays.stream(EventType.values())
                                .filter(type -> type.topic() == topic)
                                .map(EventType::typeName)
                                .toList());
        JsonNode kafka = channel.at("/bindings/kafka");
        assertThat(kafka.get("partitions").intValue()).isEqualTo(Topic.PARTITIONS);
        assertThat(kafka.at("/topicConfiguration/retention.ms").longValue())
                .isEqualTo(topic.retention().map(Duration::toMillis).orElse(-1L));
    }

    @Test
    void the_latest_revisions_are_the_publications_and_a_retraction_is_a_tombstone() {
        JsonNode channel = channel("galley.published");

        assertThat(messages(channel))
                .containsExactlyElementsOf(messages(channel(Topic.PUBLICATIONS.topicName())));
        assertThat(channel.at("/messages/Tombstone").isMissingNode()).isFalse();
        assertThat(channel.at("/messages/ArticleRetracted").isMissingNode()).isTrue();
        assertThat(channel.at("/bindings/kafka/topicConfiguration/cleanup.policy/0").stringValue())
                .isEqualTo("compact");
    }

    @Test
    void every_topic_has_its_dead_letters() {
        assertThat(texts(channel("{topic}-dlt").at("/parameters/topic/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_message_names_the_schema_of_its_data_and_pins_its_headers(EventType type) {
        JsonNode message =
                DOCUMENT.at("/components/messages").get(type.eventClass().getSimpleName());

        assertThat(message.get("name").stringValue()).isEqualTo(type.typeName());
        assertThat(Schemas.names().stream().map(name -> "./schemas/" + name))
                .contains(message.at("/payload/$ref").stringValue());
        assertThat(message.at("/payload/$ref").stringValue())
                .isEqualTo("./schemas/" + type.typeName() + ".json");
        JsonNode pinned = message.at("/headers/allOf/1/properties");
        WireRecord.of(type, new byte[0])
                .headers
                .forEach(
                        (name, value) -> {
                            if (pinned.has(name)) {
                                assertThat(pinned.at("/" + name + "/const").stringValue())
                                        .isEqualTo(value);
                            }
                        });
        assertThat(pinned.propertyNames()).containsExactly("ce_type", "ce_source", "ce_dataschema");
    }

    @Test
    void the_headers_are_those_that_are_written() {
        JsonNode headers = DOCUMENT.at("/components/schemas/Headers");
        Set<String> written =
                WireRecord.of(EventType.DRAFT_SUBMITTED, new byte[0]).headers.keySet();

        assertThat(headers.get("properties").propertyNames()).containsExactlyElementsOf(written);
        assertThat(texts(headers.get("required")))
                .containsExactlyElementsOf(
                        written.stream()
                                .filter(name -> !name.equals("ce_causationid"))
                                .filter(name -> !name.equals("ce_traceparent"))
                                .toList());
    }

    private static JsonNode channel(String address) {
        return DOCUMENT.get("channels")
                .valueStream()
                .filter(channel -> channel.get("address").stringValue().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no channel " + address));
    }

    private static List<String> messages(JsonNode channel) {
        return channel.get("messages")
                .valueStream()
                .map(reference -> DOCUMENT.at(reference.get("$ref").stringValue().substring(1)))
                .map(message -> message.get("name").stringValue())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static JsonNode read() {
        try (InputStream file = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
