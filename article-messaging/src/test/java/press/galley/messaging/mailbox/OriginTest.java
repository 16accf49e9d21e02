package press.galley.messaging.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.wire.Envelope;
import press.galley.messaging.contract.Stores;
import press.galley.messaging.memory.HandClock;
import press.galley.messaging.memory.Told;
import press.galley.messaging.proofs.Proof;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofread;
import press.galley.messaging.proofs.Proofs;
import press.galley.messaging.proofs.Words;

import java.time.Duration;

class OriginTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String STEP = "b7ad6b7169203331";

    private final Told told = new Told();
    private final HandClock clock = new HandClock();
    private final ArticleId article = Words.anArticle();

    @Test
    void what_a_person_asks_for_has_no_cause_and_a_trace_of_its_own() {
        Envelope envelope = laid();

        assertThat(envelope.causationId()).isNull();
        assertThat(envelope.traceParent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @Test
    void what_an_event_leads_to_names_it_and_goes_on_with_its_trace() {
        Origin origin = new Origin("galley.drafts/x/1", "00-" + TRACE + "-" + STEP + "-01");

        Envelope envelope = ScopedValue.where(Origin.CURRENT, origin).call(this::laid);

        assertThat(envelope.causationId()).isEqualTo("galley.drafts/x/1");
        assertThat(envelope.traceParent())
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                .doesNotContain(STEP);
    }

    @Test
    void an_envelope_says_what_it_holds_and_when_that_happened_to_a_millisecond() {
        clock.passes(Duration.ofNanos(1_999_999));

        Envelope envelope = laid();

        assertThat(envelope.type()).isEqualTo(EventType.REVIEW_OPENED);
        assertThat(envelope.subject()).isEqualTo(article);
        assertThat(envelope.correlationId()).isEqualTo(article + ":1");
        assertThat(envelope.time()).isEqualTo("2026-03-04T10:00:00.001Z");
    }

    private Envelope laid() {
        Stores stores = Stores.inMemory();
        Aggregates<Proof, Proofread> aggregates =
                new Aggregates<>(new ProofType(), stores.heads(), stores.history(), told, clock);
        aggregates.change(article, Proofs.lay(Words.about("A bridge")));
        return told.messages().getLast().envelope();
    }
}
