package press.galley.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.memory.MemoryLog;
import press.galley.messaging.memory.MemoryLog.Answer;
import press.galley.messaging.memory.Told;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class SweeperTest {

    private final Stores stores = Stores.inMemory();
    private final MemoryLog log = new MemoryLog();
    private final HandClock clock = new HandClock();
    private final Instance one = new Instance(stores, log, clock);
    private final Instance another = new Instance(stores, log, clock);
    private final ArticleId article = Words.anArticle();

    @Test
    void what_died_between_commit_and_sending_is_sent_by_another_instance() {
        var dying = one.telling(new Told());
        dying.change(article, Proofs.lay(Words.about("A bridge")));
        dying.change(article, Proofs.pass());

        clock.passes(Instance.PATIENCE);
        another.sweeper.sweep();

        awaitNothingWaits();
        assertThat(log.sequences(article)).containsExactly(1L, 2L);
        assertThat(another.counted("galley.outbox.resent")).isEqualTo(2);
    }

    @Test
    void what_has_not_waited_for_long_is_left_to_whoever_committed_it() {
        one.telling(new Told()).change(article, Proofs.lay(Words.about("A bridge")));

        clock.passes(Instance.PATIENCE.minusMillis(1));
        another.sweeper.sweep();

        assertThat(another.relay.isSending(article)).isFalse();
        assertThat(log.of(article)).isEmpty();
    }

    @Test
    void a_lost_answer_leads_to_the_same_event_again_before_any_later_one() {
        log.answers(Answer.UNANSWERED);
        one.aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        awaitIdle();
        log.answers(Answer.ACKNOWLEDGED);
        one.telling(new Told()).change(article, Proofs.mark("typo"));

        clock.passes(Instance.PATIENCE);
        one.sweeper.sweep();

        awaitNothingWaits();
        List<ArticleMessage> sent = log.of(article);
        assertThat(log.sequences(article)).containsExactly(1L, 1L, 2L);
        assertThat(sent.get(1)).as("the same in every respect").isEqualTo(sent.get(0));
    }

    @Test
    void what_died_between_sending_and_taking_it_out_is_only_a_duplicate() {
        Instance dying =
                new Instance(stores, new WithoutPulling(stores.pendingEvents()), log, clock);
        dying.aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        await().until(() -> !log.of(article).isEmpty() && !dying.relay.isSending(article));

        clock.passes(Instance.PATIENCE);
        another.sweeper.sweep();

        awaitNothingWaits();
        List<ArticleMessage> sent = log.of(article);
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).isEqualTo(sent.get(0));
    }

    @Test
    void what_is_being_sent_right_now_is_not_sent_again_by_the_same_instance() {
        CountDownLatch acknowledgement = new CountDownLatch(1);
        log.answers(
                _ -> {
                    await().until(() -> acknowledgement.getCount() == 0);
                    return Answer.ACKNOWLEDGED;
                });
        one.aggregates.change(article, Proofs.lay(Words.about("A bridge")));

        clock.passes(Duration.ofMinutes(1));
        one.sweeper.sweep();
        one.sweeper.sweep();
        acknowledgement.countDown();

        awaitNothingWaits();
        awaitIdle();
        assertThat(log.sequences(article)).containsExactly(1L);
        assertThat(one.counted("galley.outbox.resent")).isZero();
    }

    @Test
    void one_article_that_cannot_be_sent_keeps_no_other_waiting() {
        ArticleId broken = Words.anArticle();
        log.answers(sent -> sent.subject().equals(broken) ? Answer.REFUSED : Answer.ACKNOWLEDGED);
        one.telling(new Told()).change(broken, Proofs.lay(Words.about("A road")));
        one.telling(new Told()).change(article, Proofs.lay(Words.about("A bridge")));

        clock.passes(Instance.PATIENCE);
        another.sweeper.sweep();

        awaitNothingWaits();
        assertThat(stores.pendingEvents().of(broken)).hasSize(1);
    }

    @Test
    void a_round_tells_how_much_waits_and_for_how_long() {
        log.isReady(false);
        one.aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        one.aggregates.change(article, Proofs.mark("typo"));
        clock.passes(Duration.ofMillis(90_500));

        one.sweeper.sweep();

        assertThat(gauge("galley.outbox.pending")).isEqualTo(2);
        assertThat(gauge("galley.outbox.pending.age")).isEqualTo(90.5);

        stores.pendingEvents().pull(article, Topic.REVIEWS, 2);
        one.sweeper.sweep();

        assertThat(gauge("galley.outbox.pending")).isZero();
        assertThat(gauge("galley.outbox.pending.age")).isZero();
    }

    private double gauge(String name) {
        return one.registry.get(name).tag("topic", "galley.reviews").gauge().value();
    }

    private void awaitNothingWaits() {
        await().until(() -> stores.pendingEvents().of(article).isEmpty());
    }

    private void awaitIdle() {
        await().until(() -> !one.relay.isSending(article));
    }
}
