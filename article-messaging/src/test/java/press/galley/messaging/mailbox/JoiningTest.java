package press.galley.messaging.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.events.ArticleCorrected;
import press.galley.events.ArticleEvent;
import press.galley.events.ArticleId;
import press.galley.events.ArticlePublished;
import press.galley.events.ArticleUpdated;
import press.galley.events.CarriesContent;
import press.galley.events.EventType;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.wire.Envelope;
import press.galley.events.wire.Json;
import press.galley.messaging.proofs.Drafted;
import press.galley.messaging.proofs.ProofType;
import press.galley.messaging.proofs.Proofread.Laid;
import press.galley.messaging.proofs.Proofread.Passed;
import press.galley.messaging.proofs.Words;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class JoiningTest {

    private static final ArticleId ARTICLE = Words.anArticle();
    private static final Content CONTENT = Words.everything();
    private static final Instant AT = ProofType.AT;

    @ParameterizedTest
    @MethodSource("eventsWithContent")
    void content_is_taken_out_and_put_back_as_it_was(ArticleEvent event) {
        Pending pending = Joining.pending(envelope(event), new Announcement(event, "c", 7));

        assertThat(pending.carriesContent()).isTrue();
        assertThat(pending.filedAs()).isEqualTo(7);
        assertThat(pending.data()).contains(ContentHash.of(CONTENT).hex()).doesNotContain("Zürich");
        assertThat(text(Joining.data(pending, CONTENT)))
                .as("the bytes that are sent at once")
                .isEqualTo(text(Json.write(event)));
    }

    @Test
    void every_event_with_content_is_tried() {
        List<EventType> tried = eventsWithContent().map(EventType::of).toList();

        assertThat(Arrays.stream(EventType.values()))
                .filteredOn(type -> CarriesContent.class.isAssignableFrom(type.eventClass()))
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void other_content_than_was_promised_is_refused() {
        ArticleEvent event = Drafted.submission(ARTICLE, 1, CONTENT).event();
        Pending pending = Joining.pending(envelope(event), new Announcement(event, "c", 1));
        Content other = Words.about("Zürich prüft «KI» – 東京も");

        assertThatIllegalStateException()
                .isThrownBy(() -> Joining.data(pending, other))
                .withMessageContaining("galley.drafts/" + ARTICLE + "/1")
                .withMessageContaining(ContentHash.of(CONTENT).hex());
    }

    @Test
    void an_event_without_content_is_kept_and_sent_whole() {
        ArticleEvent event = Drafted.withdrawal(ARTICLE, 1).event();

        Pending pending = Joining.pending(envelope(event), new Announcement(event, "c", 0));

        assertThat(pending.carriesContent()).isFalse();
        assertThat(text(Joining.data(pending))).isEqualTo(text(Json.write(event)));
    }

    @Test
    void an_event_with_content_is_never_sent_without_it() {
        ArticleEvent event = Drafted.submission(ARTICLE, 1, CONTENT).event();
        Pending pending = Joining.pending(envelope(event), new Announcement(event, "c", 1));

        assertThatIllegalArgumentException().isThrownBy(() -> Joining.data(pending));
    }

    @Test
    void an_event_with_content_says_where_it_is_filed_and_another_does_not() {
        ArticleEvent with = Drafted.submission(ARTICLE, 1, CONTENT).event();
        ArticleEvent without = Drafted.withdrawal(ARTICLE, 1).event();

        assertThatIllegalArgumentException().isThrownBy(() -> new Announcement(with, "c", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Announcement(without, "c", 1));
    }

    static Stream<ArticleEvent> eventsWithContent() {
        ContentHash hash = ContentHash.of(CONTENT);
        ProofType proofs = new ProofType();
        var proof = proofs.evolve(proofs.initial(ARTICLE), new Laid(1, CONTENT));
        return Stream.of(
                Drafted.submission(ARTICLE, 1, CONTENT).event(),
                proofs.announce(proof, new Passed(), proof).getFirst().event(),
                new ArticlePublished(ARTICLE, 1, 7, hash, AT, CONTENT),
                new ArticleUpdated(ARTICLE, 2, 7, null, hash, AT, AT, CONTENT),
                new ArticleCorrected(ARTICLE, 2, 7, "Ä was wrong.", hash, AT, AT, CONTENT));
    }

    private static Envelope envelope(ArticleEvent event) {
        return new Envelope(EventType.of(event), ARTICLE, 1, AT, "c", null, null);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
