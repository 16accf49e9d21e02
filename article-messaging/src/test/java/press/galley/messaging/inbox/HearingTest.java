package press.galley.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.ContentErased;
import press.galley.events.DraftSubmitted;
import press.galley.events.ReviewOpened;
import press.galley.events.Topic;
import press.galley.events.WithdrawalRequested;
import press.galley.messaging.decision.Decision;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.Words;

class HearingTest {

    private final ArticleId article = Words.anArticle();

    @Test
    void each_event_leads_to_what_was_said_of_its_type() {
        Hearing<String, String> hearing =
                new Hearing<String, String>()
                        .hears(Topic.DRAFTS)
                        .on(
                                DraftSubmitted.class,
                                (state, e) -> Decision.accept(state + e.content().headline()))
                        .ignores(WithdrawalRequested.class)
                        .parks(ContentErased.class)
                        .andNothingElse();

        var submission = Drafted.submission(article, 1, Words.about("A bridge")).event();
        var withdrawal = Drafted.withdrawal(article, 2).event();

        assertThat(hearing.decide("> ", submission)).isEqualTo(Decision.accept("> A bridge"));
        assertThat(hearing.decide("> ", withdrawal)).isEqualTo(Decision.unchanged());
        assertThat(hearing.topics()).containsExactly(Topic.DRAFTS);
    }

    @Test
    void an_event_that_cannot_be_honoured_yet_is_an_error_that_names_it() {
        Hearing<String, String> hearing =
                new Hearing<String, String>()
                        .hears(Topic.DRAFTS)
                        .ignores(DraftSubmitted.class, WithdrawalRequested.class)
                        .parks(ContentErased.class)
                        .andNothingElse();

        assertThatExceptionOfType(UnsupportedEvent.class)
                .isThrownBy(() -> hearing.decide("", Drafted.erasure(article, 1).event()))
                .withMessageContaining("ContentErased");
    }

    @Test
    void an_event_of_a_topic_that_is_not_heard_is_an_error() {
        assertThatExceptionOfType(UnsupportedEvent.class)
                .isThrownBy(
                        () ->
                                new Hearing<String, String>()
                                        .decide("", Drafted.withdrawal(article, 1).event()));
    }

    @Test
    void an_event_of_a_heard_topic_that_nobody_named_does_not_go_unnoticed() {
        var list = new Hearing<String, String>().hears(Topic.DRAFTS).ignores(DraftSubmitted.class);

        assertThatIllegalStateException()
                .isThrownBy(list::andNothingElse)
                .withMessageContaining("WithdrawalRequested")
                .withMessageContaining("ContentErased")
                .withMessageContaining("galley.drafts")
                .withMessageNotContaining("DraftSubmitted");
    }

    @Test
    void an_event_of_another_topic_does_not_belong_in_the_list() {
        var list = new Hearing<String, String>().hears(Topic.DRAFTS);

        assertThatIllegalStateException()
                .isThrownBy(() -> list.on(ReviewOpened.class, (_, _) -> Decision.unchanged()))
                .withMessageContaining("ReviewOpened");
        assertThatIllegalStateException().isThrownBy(() -> list.ignores(ReviewOpened.class));
    }

    @Test
    void nothing_is_said_twice_of_one_event() {
        var list = new Hearing<String, String>().hears(Topic.DRAFTS).ignores(DraftSubmitted.class);

        assertThatIllegalStateException()
                .isThrownBy(() -> list.on(DraftSubmitted.class, (_, _) -> Decision.unchanged()))
                .withMessageContaining("DraftSubmitted");
    }
}
