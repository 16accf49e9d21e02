package press.galley.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.EventType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;

class CloudEventsTest {

    private static final String ARTICLE = "019cb0d2-6c00-7a10-8f3e-5b1d2c4e6f80";
    private static final byte[] DATA =
            Examples.bytes(EventType.WITHDRAWAL_REQUESTED, Examples.FULL);

    @Test
    void an_event_is_a_record_with_its_attributes_as_headers() {
        ProducerRecord<String, byte[]> sent = CloudEvents.toRecord(WireRecord.ENVELOPE, DATA);

        assertThat(sent.topic()).isEqualTo("galley.drafts");
        assertThat(sent.key()).isEqualTo(ARTICLE);
        assertThat(sent.value()).isEqualTo(DATA);
        assertThat(sent.partition()).as("Kafka chooses it by the key").isNull();
        assertThat(WireRecord.of(sent).headers)
                .containsExactly(
                        entry("ce_specversion", "1.0"),
                        entry("ce_id", "galley.drafts/" + ARTICLE + "/12"),
                        entry("ce_type", "press.galley.draft.withdrawal-requested.v1"),
                        entry("ce_source", "/galley/draft-service"),
                        entry("ce_subject", ARTICLE),
                        entry("ce_time", "2026-03-05T09:15:02.118Z"),
                        entry(
                                "ce_dataschema",
                                "urn:galley:schema:press.galley.draft.withdrawal-requested.v1"),
                        entry("ce_sequence", "12"),
                        entry("ce_correlationid", ARTICLE + ":3"),
                        entry("ce_causationid", "galley.drafts/" + ARTICLE + "/11"),
                        entry(
                                "ce_traceparent",
                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                        entry("content-type", "application/json"));
    }

    @Test
    void what_an_event_does_not_have_is_no_header() {
        Envelope envelope =
                new Envelope(
                        EventType.WITHDRAWAL_REQUESTED,
                        new ArticleId(ARTICLE),
                        1,
                        Instant.parse("2026-03-05T09:15:02Z"),
                        "c",
                        null,
                        null);

        WireRecord record = WireRecord.of(CloudEvents.toRecord(envelope, DATA));

        assertThat(record.headers)
                .hasSize(10)
                .doesNotContainKeys("ce_causationid", "ce_traceparent")
                .containsEntry("ce_time", "2026-03-05T09:15:02Z");
        assertThat(record.read().envelope()).isEqualTo(envelope);
    }

    @ParameterizedTest
    @MethodSource("press.galley.events.wire.Examples#all")
    void what_is_sent_is_what_is_read(EventType type, String example) {
        ArticleEvent event = Examples.event(type, example);
        Envelope envelope =
                new Envelope(
                        type,
                        event.articleId(),
                        7,
                        Instant.parse("2026-03-05T09:15:02.118204Z"),
                        "Zürich 📰",
                        "cause",
                        "trace");
        ArticleMessage message = new ArticleMessage(envelope, event);

        assertThat(WireRecord.of(CloudEvents.toRecord(message)).read()).isEqualTo(message);
    }

    @Test
    void the_id_is_the_topic_the_article_and_the_sequence() {
        assertThat(WireRecord.ENVELOPE.id()).isEqualTo("galley.drafts/" + ARTICLE + "/12");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Envelope(
                                        EventType.WITHDRAWAL_REQUESTED,
                                        new ArticleId(ARTICLE),
                                        0,
                                        Instant.EPOCH,
                                        "c",
                                        null,
                                        null))
                .withMessageContaining("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_source", "ce_dataschema", "content-type"})
    void headers_that_say_what_the_type_says_already_are_not_needed_to_read(String header) {
        WireRecord record = WireRecord.of(EventType.WITHDRAWAL_REQUESTED, DATA);
        record.headers.remove(header);

        assertThat(record.read().envelope()).isEqualTo(WireRecord.ENVELOPE);
    }

    @Test
    void a_header_that_nobody_knows_is_ignored() {
        WireRecord record = WireRecord.of(EventType.WITHDRAWAL_REQUESTED, DATA);
        record.headers.put("ce_added", "in a later version");

        assertThat(record.read().envelope()).isEqualTo(WireRecord.ENVELOPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_sequence",
                "ce_correlationid"
            })
    void a_record_without_a_header_that_is_needed_cannot_be_read(String header) {
        WireRecord without = WireRecord.of(EventType.WITHDRAWAL_REQUESTED, DATA);
        without.headers.remove(header);
        WireRecord empty = WireRecord.of(EventType.WITHDRAWAL_REQUESTED, DATA);
        empty.headers.put(header, null);

        assertThat(Stream.of(without, empty))
                .allSatisfy(
                        record ->
                                assertThatExceptionOfType(UnreadableRecord.class)
                                        .isThrownBy(record::read)
                                        .withMessage("the header " + header + " is missing"));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                header("ce_specversion", "0.3", "CloudEvents 0.3 is not known, only 1.0"),
                header(
                        "ce_type",
                        "press.galley.draft.submitted.v9",
                        "the type press.galley.draft.submitted.v9 is not known"),
                header(
                        "ce_type",
                        "press.galley.review.opened.v1",
                        "the type press.galley.review.opened.v1 does not belong in galley.drafts"),
                header(
                        "ce_subject",
                        "article-1",
                        "ce_subject is not an article id, which is a UUID: article-1"),
                header(
                        "ce_subject",
                        "019cb5f8-0b40-7c22-9d51-aa0b1c2d3e4f",
                        "its id is galley.drafts/"
                                + ARTICLE
                                + "/12, it should be"
                                + " galley.drafts/019cb5f8-0b40-7c22-9d51-aa0b1c2d3e4f/12"),
                header("ce_sequence", "twelve", "ce_sequence is not a number from 1 up: twelve"),
                header("ce_sequence", "0", "ce_sequence is not a number from 1 up: 0"),
                header("ce_sequence", "-1", "ce_sequence is not a number from 1 up: -1"),
                header(
                        "ce_sequence",
                        "99999999999999999999",
                        "ce_sequence is not a number from 1 up: 99999999999999999999"),
                header(
                        "ce_sequence",
                        "13",
                        "its id is galley.drafts/"
                                + ARTICLE
                                + "/12, it should be galley.drafts/"
                                + ARTICLE
                                + "/13"),
                header("ce_time", "5 March 2026", "ce_time is not a time (RFC 3339): 5 March 2026"),
                header(
                        "ce_id",
                        "galley.drafts/" + ARTICLE + "/11",
                        "its id is galley.drafts/"
                                + ARTICLE
                                + "/11, it should be galley.drafts/"
                                + ARTICLE
                                + "/12"),
                with(
                        "another topic",
                        record -> record.topic = "galley.reviews",
                        "the type press.galley.draft.withdrawal-requested.v1 does not belong in"
                                + " galley.reviews"),
                with(
                        "another key",
                        record -> record.key = "019cb5f8-0b40-7c22-9d51-aa0b1c2d3e4f",
                        "its key is not its subject"),
                with("no key", record -> record.key = null, "its key is not its subject"),
                with("no value", record -> record.value = null, "it has no data"),
                value("", "its data cannot be read: "),
                value("null", "its data is null"),
                value("not JSON", "its data cannot be read: "),
                value("[]", "its data cannot be read: "),
                value("{\"articleId\":\"article-1\"}", "its data cannot be read: "),
                value("{}", "its data cannot be read: "),
                with(
                        "data of another article",
                        record ->
                                record.value =
                                        Examples.bytes(
                                                EventType.WITHDRAWAL_REQUESTED, Examples.MINIMAL),
                        "its subject is "
                                + ARTICLE
                                + ", its data speaks of 019cb5f8-0b40-7c22-9d51-aa0b1c2d3e4f"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_record_cannot_be_read_and_the_message_says_why(
            String what, Consumer<WireRecord> breaking, String why) {
        WireRecord record = WireRecord.of(EventType.WITHDRAWAL_REQUESTED, DATA);
        breaking.accept(record);

        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(record::read)
                .withMessageStartingWith(why);
    }

    private static Arguments header(String name, String value, String why) {
        return with(name + " is " + value, record -> record.headers.put(name, value), why);
    }

    private static Arguments value(String value, String why) {
        return with(
                "the value is '" + value + "'",
                record -> record.value = value.getBytes(StandardCharsets.UTF_8),
                why);
    }

    private static Arguments with(String what, Consumer<WireRecord> breaking, String why) {
        return arguments(what, breaking, why);
    }
}
