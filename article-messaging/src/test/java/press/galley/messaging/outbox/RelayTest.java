package press.galley.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.DraftApproved;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.wire.ArticleMessage;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Pending;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.memory.MemoryLog;
import press.galley.messaging.memory.MemoryLog.Answer;
import press.galley.messaging.memory.Told;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.util.List;
import java.util.concurrent.CountDownLatch;

class RelayTest {

    private final Stores stores = Stores.inMemory();
    private final MemoryLog log = new MemoryLog();
    private final Instance instance = new Instance(stores, log, new HandClock());
    private final ArticleId article = Words.anArticle();

    @Test
    void what_is_committed_is_sent_as_it_was_committed_and_then_waits_no_longer() {
        List<Pending> committed = committed(article, "typo", "comma");

        instance.relay.waiting(article);

        awaitNothingWaits(article);
        assertThat(log.of(article))
                .extracting(ArticleMessage::envelope)
                .isEqualTo(committed.stream().map(Pending::envelope).toList());
    }

    @Test
    void an_article_that_just_changed_is_sent_without_reading_its_mailbox() {
        lay(article, Words.about("A bridge"));

        awaitNothingWaits(article);
        assertThat(log.sequences(article)).containsExactly(1L);
        assertThat(instance.counted("galley.outbox.sent")).isEqualTo(1);
        assertThat(instance.counted("galley.outbox.resent")).isZero();
    }

    @Test
    void each_event_of_an_article_waits_until_the_one_before_it_is_acknowledged() {
        CountDownLatch acknowledgement = new CountDownLatch(1);
        holdFirstOf(article, acknowledgement);
        lay(article, Words.about("A bridge"));
        mark(article, "typo");

        ArticleId other = Words.anArticle();
        lay(other, Words.about("A road"));

        awaitNothingWaits(other);
        assertThat(log.sequences(article)).as("behind one that is not acknowledged").isEmpty();
        acknowledgement.countDown();
        awaitNothingWaits(article);
        assertThat(log.sequences(article)).containsExactly(1L, 2L);
    }

    @Test
    void an_event_that_is_not_acknowledged_keeps_waiting_and_so_do_those_behind_it() {
        List<Pending> committed = committed(article, "typo", "comma");
        log.answers(sent -> sent.sequence() == 2 ? Answer.REFUSED : Answer.ACKNOWLEDGED);

        instance.relay.waiting(article);

        awaitIdle(article);
        assertThat(log.sequences(article)).containsExactly(1L);
        assertThat(stores.pendingEvents().of(article)).containsAll(committed.subList(1, 3));
        assertThat(instance.registry.counter("galley.outbox.failures").count()).isEqualTo(1);
    }

    @Test
    void the_next_change_sends_what_is_left_behind_before_itself() {
        log.answers(Answer.REFUSED);
        lay(article, Words.about("A bridge"));
        awaitIdle(article);
        log.answers(Answer.ACKNOWLEDGED);

        mark(article, "typo");

        awaitNothingWaits(article);
        assertThat(log.sequences(article)).containsExactly(1L, 2L);
    }

    @Test
    void nothing_is_sent_before_the_topics_are_there() {
        log.isReady(false);
        lay(article, Words.about("A bridge"));
        assertThat(instance.relay.isSending(article)).isFalse();

        log.isReady(true);
        mark(article, "typo");

        awaitNothingWaits(article);
        assertThat(log.sequences(article)).containsExactly(1L, 2L);
    }

    @Test
    void content_is_joined_from_the_head_and_from_the_history() {
        Content first = Words.everything();
        var nobody = instance.telling(new Told());
        nobody.change(article, Proofs.lay(first));
        nobody.change(article, Proofs.pass());
        nobody.change(article, Proofs.lay(Words.about("Second")));
        nobody.change(article, Proofs.pass());

        instance.relay.waiting(article);

        awaitNothingWaits(article);
        assertThat(log.of(article))
                .extracting(ArticleMessage::event)
                .filteredOn(DraftApproved.class::isInstance)
                .extracting(event -> ((DraftApproved) event).content())
                .containsExactly(first, Words.about("Second"));
    }

    @Test
    void other_content_than_was_approved_is_never_sent() {
        var nobody = instance.telling(new Told());
        nobody.change(article, Proofs.lay(Words.about("Approved")));
        nobody.change(article, Proofs.pass());
        forge(Words.about("Forged"));

        instance.relay.waiting(article);

        awaitIdle(article);
        assertThat(log.sequences(article)).containsExactly(1L);
        assertThat(stores.pendingEvents().of(article))
                .filteredOn(Pending::carriesContent)
                .singleElement()
                .matches(
                        pending ->
                                pending.data()
                                        .contains(ContentHash.of(Words.about("Approved")).hex()));
        assertThat(instance.registry.counter("galley.outbox.failures").count()).isEqualTo(1);
    }

    /** Commits a sheet and some marks of which nothing is sent. */
    private List<Pending> committed(ArticleId of, String... marks) {
        var nobody = instance.telling(new Told());
        nobody.change(of, Proofs.lay(Words.about("A bridge")));
        for (String mark : marks) {
            nobody.change(of, Proofs.mark(mark));
        }
        return stores.pendingEvents().of(of);
    }

    /** Puts other words into the head's document. */
    private void forge(Content content) {
        Head head = stores.heads().load(article).orElseThrow();
        ProofType type = new ProofType();
        Proof proof = new Proof(article, 1, content, List.of(), true);
        stores.heads()
                .replace(
                        head,
                        new Head(article, head.revision() + 1, type.write(proof), head.mailbox()));
    }

    private void lay(ArticleId of, Content content) {
        instance.aggregates.change(of, Proofs.lay(content));
    }

    private void mark(ArticleId of, String mark) {
        instance.aggregates.change(of, Proofs.mark(mark));
    }

    private void holdFirstOf(ArticleId of, CountDownLatch until) {
        log.answers(
                sent -> {
                    if (sent.subject().equals(of) && sent.sequence() == 1) {
                        awaitQuietly(until);
                    }
                    return Answer.ACKNOWLEDGED;
                });
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitNothingWaits(ArticleId of) {
        await().until(() -> stores.pendingEvents().of(of).isEmpty());
    }

    private void awaitIdle(ArticleId of) {
        await().until(() -> !instance.relay.isSending(of));
    }
}
