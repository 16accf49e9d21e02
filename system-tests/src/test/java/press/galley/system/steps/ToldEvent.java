package press.galley.system.steps;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Json;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;

/**
 * A record of Kafka just as it came.
 *
 * @param kafka with key, headers and the bytes
 */
public record ToldEvent(ConsumerRecord<String, byte[]> kafka) {

    /** A CloudEvents attribute; empty if it is not there. */
    public String attribute(String name) {
        Header header = kafka.headers().lastHeader("ce_" + name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The id, which is the same at every resend. */
    public String id() {
        return attribute("id");
    }

    /** The place among the article's events in this topic. */
    public long sequence() {
        return Long.parseLong(attribute("sequence"));
    }

    /** What happened. */
    public EventType type() {
        return EventType.named(attribute("type")).orElseThrow();
    }

    /** Where it was told. */
    public Topic topic() {
        return Topic.named(kafka.topic()).orElseThrow();
    }

    /** Whether it is about an article. */
    public boolean isOf(ArticleId article) {
        return article.value().equals(kafka.key());
    }

    /** The data as JSON. */
    public JsonNode json() {
        return Json.readTree(kafka.value());
    }

    /** The data, read as this library's record. */
    public ArticleEvent event() {
        return CloudEvents.read(kafka).event();
    }

    @Override
    public String toString() {
        return id() + " " + attribute("type");
    }
}
