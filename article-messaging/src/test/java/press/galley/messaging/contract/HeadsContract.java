package press.galley.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.messaging.mailbox.Head;
import press.galley.messaging.mailbox.Heads;
import press.galley.messaging.mailbox.Mailbox;
import press.galley.messaging.proofs.Words;

import java.util.List;

abstract class HeadsContract {

    private final Stores stores;
    private final Heads heads;
    private final ArticleId article = Words.anArticle();

    HeadsContract(Stores stores) {
        this.stores = stores;
        this.heads = stores.heads();
    }

    @Test
    void what_was_inserted_is_loaded_and_nothing_else_is() {
        Head first = Mail.first(article, Mail.ofTwoTopics(article).heard(Topic.DRAFTS, 1));

        assertThat(heads.insert(first)).isTrue();

        assertThat(heads.load(article)).contains(first);
        assertThat(heads.load(Words.anArticle())).isEmpty();
    }

    @Test
    void a_second_first_document_is_refused_and_changes_nothing() {
        Head first = Mail.first(article, Mailbox.EMPTY);
        heads.insert(first);

        assertThat(heads.insert(Mail.head(article, 1, Mailbox.EMPTY, "Another"))).isFalse();

        assertThat(heads.load(article)).contains(first);
    }

    @Test
    void of_many_who_insert_at_once_one_does() {
        List<Boolean> inserted =
                AtOnce.each(
                        12, i -> heads.insert(Mail.head(article, 1, Mailbox.EMPTY, "Writer " + i)));

        assertThat(inserted).containsOnlyOnce(true);
    }

    @Test
    void state_mailbox_and_revision_are_replaced_together() {
        Head before = inserted(Mail.ofTwoTopics(article));
        Mailbox mailbox =
                Mail.post(
                        before.mailbox().heard(Topic.DRAFTS, 1),
                        article,
                        EventType.REVIEW_OPENED,
                        Mail.NOON);
        Head after = Mail.head(article, 2, mailbox, "First", "a mark");

        assertThat(heads.replace(before, after)).isTrue();

        assertThat(heads.load(article)).contains(after);
    }

    @Test
    void a_stale_revision_changes_nothing() {
        Head before = inserted(Mailbox.EMPTY);
        Head winner = Mail.head(article, 2, Mailbox.EMPTY.heard(Topic.DRAFTS, 1), "Winner");
        heads.replace(before, winner);

        Head loser = Mail.head(article, 2, Mail.ofTwoTopics(article), "Loser");

        assertThat(heads.replace(before, loser)).isFalse();
        assertThat(heads.load(article)).contains(winner);
    }

    @Test
    void an_article_that_was_never_inserted_is_not_replaced() {
        Head here = inserted(Mailbox.EMPTY);
        Head nowhere = Mail.first(Words.anArticle(), Mailbox.EMPTY);

        assertThat(heads.replace(nowhere, Mail.head(nowhere.article(), 2, Mailbox.EMPTY, "New")))
                .isFalse();

        assertThat(heads.load(nowhere.article())).isEmpty();
        assertThat(heads.load(article)).contains(here);
    }

    @Test
    void of_many_who_replace_at_once_one_does() {
        Head before = inserted(Mailbox.EMPTY);

        List<Boolean> replaced =
                AtOnce.each(
                        12,
                        i ->
                                heads.replace(
                                        before,
                                        Mail.head(
                                                article,
                                                2,
                                                Mail.post(
                                                        Mailbox.EMPTY,
                                                        article,
                                                        EventType.REVIEW_OPENED,
                                                        Mail.NOON.plusSeconds(i)),
                                                "Writer " + i)));

        assertThat(replaced).containsOnlyOnce(true);
        Head winner = heads.load(article).orElseThrow();
        int i = replaced.indexOf(true);
        assertThat(winner.fields()).isEqualTo(Mail.head(article, 2, null, "Writer " + i).fields());
        assertThat(winner.mailbox().pending())
                .extracting(pending -> pending.envelope().time())
                .containsExactly(Mail.NOON.plusSeconds(i));
    }

    @Test
    void what_was_pulled_meanwhile_stays_pulled() {
        Head before = inserted(Mail.ofTwoTopics(article));
        Mailbox mailbox = Mail.post(before.mailbox(), article, EventType.REVIEW_OPENED, Mail.NOON);
        stores.pendingEvents().pull(article, Topic.REVIEWS, 2);

        assertThat(heads.replace(before, Mail.head(article, 2, mailbox, "Next"))).isTrue();

        Mailbox stored = heads.load(article).orElseThrow().mailbox();
        assertThat(Mail.ids(stored.pending()))
                .containsExactly("RELEASES 1", "RELEASES 2", "REVIEWS 3", "REVIEWS 4");
        assertThat(stored.sequence(Topic.REVIEWS)).isEqualTo(4);
    }

    @Test
    void a_field_that_is_gone_from_the_state_is_gone_from_the_document() {
        Head first = Mail.first(article, Mailbox.EMPTY);
        first.fields().append("passedAt", "noon").append("nested", List.of("one"));
        heads.insert(first);
        Head after = Mail.head(article, 2, Mailbox.EMPTY, "First");

        assertThat(heads.replace(first, after)).isTrue();

        assertThat(heads.load(article).orElseThrow().fields())
                .isEqualTo(after.fields())
                .doesNotContainKeys("passedAt", "nested");
    }

    @Test
    void each_topic_has_its_own_counters() {
        Head before = inserted(Mail.ofTwoTopics(article));
        Mailbox heard =
                before.mailbox()
                        .heard(Topic.DRAFTS, 1)
                        .heard(Topic.DRAFTS, 2)
                        .heard(Topic.PUBLICATIONS, 1);

        assertThat(heads.replace(before, Mail.head(article, 2, heard, "First"))).isTrue();

        Mailbox stored = heads.load(article).orElseThrow().mailbox();
        assertThat(Topic.values()).extracting(stored::seen).containsExactly(2L, 0L, 0L, 1L);
        assertThat(Topic.values()).extracting(stored::sequence).containsExactly(0L, 3L, 2L, 0L);
    }

    private Head inserted(Mailbox mailbox) {
        Head first = Mail.first(article, mailbox);
        assertThat(heads.insert(first)).isTrue();
        return heads.load(article).orElseThrow();
    }
}
