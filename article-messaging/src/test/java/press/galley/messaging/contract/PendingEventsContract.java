package press.galley.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Mailbox;
import press.galley.messaging.outbox.PendingEvents;
import press.galley.messaging.outbox.PendingEvents.Backlog;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Words;

import java.time.Instant;

abstract class PendingEventsContract {

    private final Stores stores;
    private final PendingEvents pendingEvents;
    private final ArticleId article = Words.anArticle();

    PendingEventsContract(Stores stores) {
        this.stores = stores;
        this.pendingEvents = stores.pendingEvents();
    }

    @Test
    void what_waits_is_read_as_it_was_posted_and_in_that_order() {
        Mailbox mailbox = Mail.ofTwoTopics(article);
        insert(article, mailbox);

        assertThat(pendingEvents.of(article)).isEqualTo(mailbox.pending()).hasSize(5);
        assertThat(pendingEvents.of(Words.anArticle())).isEmpty();
    }

    @Test
    void pulling_takes_one_topics_events_up_to_a_sequence_and_leaves_the_rest() {
        insert(article, Mail.ofTwoTopics(article));

        pendingEvents.pull(article, Topic.REVIEWS, 2);

        assertThat(Mail.ids(pendingEvents.of(article)))
                .containsExactly("RELEASES 1", "RELEASES 2", "REVIEWS 3");
    }

    @Test
    void pulling_twice_is_pulling_once_and_other_articles_are_left_alone() {
        ArticleId other = Words.anArticle();
        insert(article, Mail.ofTwoTopics(article));
        insert(other, Mail.ofTwoTopics(other));

        pendingEvents.pull(article, Topic.RELEASES, 2);
        pendingEvents.pull(article, Topic.RELEASES, 2);

        assertThat(Mail.ids(pendingEvents.of(article)))
                .containsExactly("REVIEWS 1", "REVIEWS 2", "REVIEWS 3");
        assertThat(pendingEvents.of(other)).hasSize(5);
    }

    @Test
    void pulling_is_no_commit_so_nobody_loses_a_race_against_it() {
        Head before = insert(article, Mail.ofTwoTopics(article));

        pendingEvents.pull(article, Topic.REVIEWS, 3);

        Head stored = stores.heads().load(article).orElseThrow();
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.mailbox().sequence(Topic.REVIEWS)).isEqualTo(3);
        assertThat(stores.heads().replace(before, Mail.head(article, 2, before.mailbox(), "Next")))
                .isTrue();
    }

    @Test
    void articles_wait_since_their_oldest_event_and_the_oldest_comes_first() {
        ArticleId second = waitingSince(Mail.NOON.plusSeconds(2), Mail.NOON.plusSeconds(9));
        ArticleId first = waitingSince(Mail.NOON.plusSeconds(1), Mail.NOON.plusSeconds(8));
        waitingSince(Mail.NOON.plusSeconds(4));
        ArticleId third = waitingSince(Mail.NOON.plusSeconds(3));
        insert(Words.anArticle(), Mailbox.EMPTY);

        assertThat(pendingEvents.waitingSince(Mail.NOON.plusSeconds(3), 10))
                .containsExactly(first, second, third);
        assertThat(pendingEvents.waitingSince(Mail.NOON.plusSeconds(3), 2))
                .containsExactly(first, second);
    }

    @Test
    void an_article_of_which_all_was_pulled_waits_no_longer() {
        ArticleId sent = waitingSince(Mail.NOON);
        ArticleId waiting = waitingSince(Mail.NOON);

        pendingEvents.pull(sent, Topic.REVIEWS, 1);

        assertThat(pendingEvents.waitingSince(Mail.NOON.plusSeconds(1), 10))
                .containsExactly(waiting);
    }

    @Test
    void the_backlog_says_of_each_topic_how_much_waits_and_since_when() {
        insert(article, Mail.ofTwoTopics(article));
        waitingSince(Mail.NOON.minusSeconds(5));
        insert(Words.anArticle(), Mailbox.EMPTY);

        assertThat(pendingEvents.backlog())
                .containsOnly(
                        entry(Topic.REVIEWS, new Backlog(4, Mail.NOON.minusSeconds(5))),
                        entry(Topic.RELEASES, new Backlog(2, Mail.NOON.plusSeconds(1))));

        pendingEvents.pull(article, Topic.RELEASES, 2);

        assertThat(pendingEvents.backlog()).containsOnlyKeys(Topic.REVIEWS);
    }

    @Test
    void content_is_the_heads_while_it_is_the_newest_and_the_historys_afterwards() {
        Head first = insert(article, Mailbox.EMPTY);
        assertThat(pendingEvents.content(article, 1)).isEqualTo(Words.about("First"));

        stores.history().file(ProofType.filing(article, 1, Words.about("First")));
        Head next = Mail.head(article, 2, Mailbox.EMPTY, "Second");
        next.fields().append("number", 2);
        stores.heads().replace(first, next);

        assertThat(pendingEvents.content(article, 1)).isEqualTo(Words.about("First"));
        assertThat(pendingEvents.content(article, 2)).isEqualTo(Words.about("Second"));
    }

    @Test
    void content_that_nobody_has_is_an_error_that_names_it() {
        insert(article, Mailbox.EMPTY);

        assertThatIllegalStateException()
                .isThrownBy(() -> pendingEvents.content(article, 2))
                .withMessageContaining(article + ":2");
        assertThatIllegalStateException()
                .isThrownBy(() -> pendingEvents.content(Words.anArticle(), 1));
    }

    private ArticleId waitingSince(Instant... times) {
        ArticleId waiting = Words.anArticle();
        Mailbox mailbox = Mailbox.EMPTY;
        for (Instant time : times) {
            mailbox = Mail.post(mailbox, waiting, EventType.REVIEW_OPENED, time);
        }
        insert(waiting, mailbox);
        return waiting;
    }

    private Head insert(ArticleId of, Mailbox mailbox) {
        Head first = Mail.first(of, mailbox);
        assertThat(stores.heads().insert(first)).isTrue();
        return first;
    }
}
