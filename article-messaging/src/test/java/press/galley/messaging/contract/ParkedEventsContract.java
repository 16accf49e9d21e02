package press.galley.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.wire.CloudEvents;
import press.galley.messaging.inbox.ParkedEvent;
import press.galley.messaging.inbox.ParkedEvent.State;
import press.galley.messaging.inbox.ParkedEvents;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.Words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

abstract class ParkedEventsContract {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123Z");
    private static final String GROUP = "galley-proofs";

    private final ParkedEvents parkedEvents;
    private final ArticleId article = Words.anArticle();

    ParkedEventsContract(Stores stores) {
        this.parkedEvents = stores.parkedEvents();
    }

    @Test
    void a_record_comes_back_byte_for_byte_with_all_its_headers() {
        ConsumerRecord<String, byte[]> kafka =
                Drafted.delivered(Drafted.submission(article, 3, Words.everything()));
        kafka.headers()
                .add("twice", new byte[] {0, (byte) 0xff, 10})
                .add("between", new byte[0])
                .add("twice", new byte[] {2});

        ConsumerRecord<String, byte[]> back = parked(kafka).record();

        assertThat(back)
                .usingRecursiveComparison()
                .ignoringFields("headers")
                .ignoringFieldsOfTypes(Optional.class)
                .isEqualTo(kafka);
        assertThat(back.headers().toArray()).containsExactly(kafka.headers().toArray());
        assertThat(CloudEvents.read(back)).isEqualTo(CloudEvents.read(kafka));
    }

    @Test
    void a_header_without_a_value_stays_without_one() {
        ConsumerRecord<String, byte[]> kafka = Drafted.delivered(Drafted.withdrawal(article, 3));
        kafka.headers().add("nothing", null);

        Header back = parked(kafka).record().headers().lastHeader("nothing");

        assertThat(back).isNotNull();
        assertThat(back.value()).isNull();
    }

    @Test
    void all_that_is_said_of_it_comes_back() {
        ParkedEvent event = event(GROUP, article, 3, State.FAILED, "«broken»", 3);

        parkedEvents.park(event);

        assertThat(find(3)).usingRecursiveComparison().ignoringFields("record").isEqualTo(event);
        assertThat(event.id()).isEqualTo(GROUP + "/galley.drafts/" + article + "/3");
    }

    @Test
    void the_same_record_parked_again_replaces_what_was_said_of_it_but_not_since_when() {
        ParkedEvent again = event(GROUP, article, 3, State.FAILED, "broken", 3);
        parkedEvents.park(
                new ParkedEvent(
                        GROUP,
                        article,
                        Topic.DRAFTS,
                        3,
                        State.WAITING,
                        "too early",
                        0,
                        NOON.minusSeconds(40),
                        again.record()));

        parkedEvents.park(again);

        assertThat(parkedEvents.all(GROUP, 10))
                .extracting(
                        ParkedEvent::state,
                        ParkedEvent::reason,
                        ParkedEvent::attempts,
                        ParkedEvent::parkedAt)
                .containsExactly(tuple(State.FAILED, "broken", 3, NOON.minusSeconds(40)));
    }

    @Test
    void what_is_removed_is_gone_and_the_rest_stays() {
        park(GROUP, article, 3);
        park(GROUP, article, 4);

        parkedEvents.remove(find(3));

        assertThat(parkedEvents.find(GROUP, Topic.DRAFTS, article, 3)).isEmpty();
        assertThat(find(4).sequence()).isEqualTo(4);
    }

    @Test
    void it_is_found_by_its_own_group_topic_article_and_number_only() {
        park(GROUP, article, 3);

        assertThat(find(3).record().key()).isEqualTo(article.value());
        assertThat(parkedEvents.find("galley-others", Topic.DRAFTS, article, 3)).isEmpty();
        assertThat(parkedEvents.find(GROUP, Topic.REVIEWS, article, 3)).isEmpty();
        assertThat(parkedEvents.find(GROUP, Topic.DRAFTS, Words.anArticle(), 3)).isEmpty();
        assertThat(parkedEvents.find(GROUP, Topic.DRAFTS, article, 30)).isEmpty();
    }

    @Test
    void a_groups_records_are_listed_by_article_and_number() {
        ArticleId a = new ArticleId("00000000-0000-4000-8000-00000000000a");
        ArticleId b = new ArticleId("00000000-0000-4000-8000-00000000000b");
        park(GROUP, b, 2);
        park(GROUP, a, 10);
        park(GROUP, a, 9);
        park("galley-others", a, 1);
        park(GROUP, b, 1);

        assertThat(parkedEvents.all(GROUP, 10))
                .extracting(event -> event.article() + " " + event.sequence())
                .containsExactly(a + " 9", a + " 10", b + " 1", b + " 2");
        assertThat(parkedEvents.all(GROUP, 3)).hasSize(3);
    }

    private ParkedEvent parked(ConsumerRecord<String, byte[]> kafka) {
        parkedEvents.park(
                new ParkedEvent(
                        GROUP, article, Topic.DRAFTS, 3, State.WAITING, "early", 0, NOON, kafka));
        List<ParkedEvent> all = parkedEvents.all(GROUP, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private ParkedEvent find(long sequence) {
        return parkedEvents.find(GROUP, Topic.DRAFTS, article, sequence).orElseThrow();
    }

    private void park(String group, ArticleId of, long sequence) {
        parkedEvents.park(event(group, of, sequence, State.WAITING, "too early", 0));
    }

    private static ParkedEvent event(
            String group, ArticleId of, long sequence, State state, String reason, int attempts) {
        return new ParkedEvent(
                group,
                of,
                Topic.DRAFTS,
                sequence,
                state,
                reason,
                attempts,
                NOON,
                Drafted.delivered(Drafted.withdrawal(of, sequence)));
    }
}
