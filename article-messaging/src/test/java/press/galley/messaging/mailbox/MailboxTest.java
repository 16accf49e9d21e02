package press.galley.messaging.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.events.wire.Envelope;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Words;

class MailboxTest {

    private static final ArticleId ARTICLE = Words.anArticle();

    @Test
    void an_empty_mailbox_has_heard_and_said_nothing() {
        for (Topic topic : Topic.values()) {
            assertThat(Mailbox.EMPTY.seen(topic)).isZero();
            assertThat(Mailbox.EMPTY.sequence(topic)).isZero();
        }
        assertThat(Mailbox.EMPTY.pending()).isEmpty();
    }

    @Test
    void each_message_heard_counts_for_its_topic_only() {
        Mailbox mailbox =
                Mailbox.EMPTY.heard(Topic.DRAFTS, 1).heard(Topic.DRAFTS, 2).heard(Topic.REVIEWS, 1);

        assertThat(mailbox.seen(Topic.DRAFTS)).isEqualTo(2);
        assertThat(mailbox.seen(Topic.REVIEWS)).isEqualTo(1);
        assertThat(mailbox.seen(Topic.RELEASES)).isZero();
        assertThat(mailbox.sequence(Topic.DRAFTS)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3})
    void only_the_next_message_can_be_heard(long number) {
        Mailbox mailbox = Mailbox.EMPTY.heard(Topic.DRAFTS, 1);

        assertThatIllegalStateException().isThrownBy(() -> mailbox.heard(Topic.DRAFTS, number));
    }

    @Test
    void what_is_posted_waits_in_the_order_of_posting() {
        Mailbox mailbox =
                Mailbox.EMPTY
                        .post(pending(EventType.REVIEW_OPENED, 1))
                        .post(pending(EventType.PUBLICATION_HELD, 1))
                        .post(pending(EventType.CHANGES_REQUESTED, 2));

        assertThat(mailbox.pending())
                .containsExactly(
                        pending(EventType.REVIEW_OPENED, 1),
                        pending(EventType.PUBLICATION_HELD, 1),
                        pending(EventType.CHANGES_REQUESTED, 2));
        assertThat(mailbox.sequence(Topic.REVIEWS)).isEqualTo(2);
        assertThat(mailbox.sequence(Topic.RELEASES)).isEqualTo(1);
        assertThat(mailbox.seen(Topic.REVIEWS)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3})
    void only_the_next_number_can_be_posted(long number) {
        Mailbox mailbox = Mailbox.EMPTY.post(pending(EventType.REVIEW_OPENED, 1));

        assertThatIllegalStateException()
                .isThrownBy(() -> mailbox.post(pending(EventType.REVIEW_OPENED, number)));
    }

    @Test
    void a_mailbox_never_changes() {
        Mailbox before = Mailbox.EMPTY.heard(Topic.DRAFTS, 1);

        Mailbox after = before.heard(Topic.DRAFTS, 2).post(pending(EventType.REVIEW_OPENED, 1));

        assertThat(before.seen(Topic.DRAFTS)).isEqualTo(1);
        assertThat(before.pending()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> after.pending().clear());
    }

    private static Pending pending(EventType type, long sequence) {
        Envelope envelope = new Envelope(type, ARTICLE, sequence, ProofType.AT, "c", null, null);
        return new Pending(envelope, "{}", 0);
    }
}
