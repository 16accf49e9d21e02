package press.galley.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.time.Duration;

/** Records of one article, in whatever order they come. */
class InboxTest {

    private final Desk desk = new Desk(Stores.inMongo(), Proofs.hearing());
    private final ArticleId article = Words.anArticle();

    @Test
    void a_record_is_handled_and_what_it_led_to_names_it_as_the_cause() {
        desk.hears(Drafted.submission(article, 1, Words.everything()));

        assertThat(desk.seen(article)).isEqualTo(1);
        assertThat(desk.proof(article).content()).isEqualTo(Words.everything());
        assertThat(desk.told.messages())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.envelope().causationId())
                                    .isEqualTo("galley.drafts/" + article + "/1");
                            assertThat(told.envelope().traceParent())
                                    .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
                        });
        assertThat(desk.handled()).isEqualTo(1);
    }

    @Test
    void a_duplicate_is_dropped_and_counted() {
        submit(1);
        submit(2);

        submit(1);
        submit(2);

        assertThat(desk.proof(article).number()).as("sheets").isEqualTo(2);
        assertThat(desk.seen(article)).isEqualTo(2);
        assertThat(desk.parked()).isEmpty();
        assertThat(desk.counted("galley.inbox.duplicates")).isEqualTo(2);
        assertThat(desk.handled()).isEqualTo(2);
    }

    @Test
    void one_that_comes_too_early_waits_and_is_counted() {
        submit(2);

        assertThat(desk.seen(article)).isZero();
        assertThat(desk.parkedAs()).containsExactly("2 WAITING");
        assertThat(desk.parked().getFirst().attempts()).isZero();
        assertThat(desk.counted("galley.inbox.gaps")).isEqualTo(1);
    }

    @Test
    void when_the_missing_one_comes_all_that_waits_follows_at_once_and_in_order() {
        submit(4);
        submit(3);
        submit(2);
        submit(6);

        submit(1);

        assertThat(desk.seen(article)).isEqualTo(4);
        assertThat(desk.proof(article).content()).isEqualTo(Words.about("Sheet 4"));
        assertThat(desk.parkedAs()).containsExactly("6 WAITING");
        assertThat(desk.told.messages())
                .extracting(told -> told.envelope().causationId())
                .containsExactly("galley.drafts/" + article + "/1");
        assertThat(desk.told.mailboxes()).as("the other three, read in order").hasSize(3);
    }

    @Test
    void a_hole_keeps_no_other_article_waiting() {
        submit(2);
        ArticleId other = Words.anArticle();

        desk.hears(Drafted.submission(other, 1, Words.about("Elsewhere")));

        assertThat(desk.seen(other)).isEqualTo(1);
        assertThat(desk.seen(article)).isZero();
    }

    @Test
    void a_round_handles_what_was_parked_just_after_the_missing_one_had_been_handled() {
        submit(2);
        ParkedEvent early = desk.parked().getFirst();
        desk.stores.parkedEvents().remove(early);
        submit(1);
        desk.stores.parkedEvents().park(early);

        desk.inbox.sweep();

        assertThat(desk.seen(article)).isEqualTo(2);
        assertThat(desk.parked()).isEmpty();
    }

    @Test
    void a_round_leaves_waiting_what_still_misses_one() {
        submit(1);
        submit(3);
        submit(4);

        desk.inbox.sweep();

        assertThat(desk.parkedAs()).containsExactly("3 WAITING", "4 WAITING");
        assertThat(desk.seen(article)).isEqualTo(1);
    }

    @Test
    void a_round_tells_how_much_waits_and_for_how_long() {
        submit(3);
        desk.clock.passes(Duration.ofMillis(31_500));
        submit(4);
        submit(3);

        desk.inbox.sweep();

        assertThat(desk.gauged("galley.inbox.waiting")).isEqualTo(2);
        assertThat(desk.gauged("galley.inbox.waiting.age")).isEqualTo(31.5);

        submit(1);
        submit(2);
        desk.inbox.sweep();

        assertThat(desk.gauged("galley.inbox.waiting")).isZero();
        assertThat(desk.gauged("galley.inbox.waiting.age")).isZero();
    }

    @Test
    void a_round_drops_what_was_handled_meanwhile() {
        submit(3);
        ParkedEvent waiting = desk.parked().getFirst();
        submit(1);
        submit(2);
        desk.stores.parkedEvents().park(waiting);

        desk.inbox.sweep();

        assertThat(desk.parked()).isEmpty();
        assertThat(desk.proof(article).number()).isEqualTo(3);
    }

    private void submit(long sequence) {
        desk.hears(Drafted.submission(article, sequence, Words.about("Sheet " + sequence)));
    }
}
