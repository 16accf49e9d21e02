package press.galley.publish.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static press.galley.publish.AnApproval.ARTICLE;
import static press.galley.publish.AnApproval.anApproval;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import press.galley.messaging.decision.Outcome;
import press.galley.messaging.mailbox.Filing;
import press.galley.publish.AnApproval;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;

import java.util.Date;

class PublicationAggregateTest {

    private static final AnApproval FIRST = anApproval(1).asNew();
    private static final AnApproval SECOND = anApproval(2).correcting("The year was wrong.");

    private final AService service = new AService();

    @Test
    void each_live_revision_is_filed_under_its_number() {
        service.hears(FIRST).hears(SECOND).hears(anApproval(3).held());

        assertThat(service.history().from(ARTICLE, 1, 10))
                .containsExactly(
                        new Filing(
                                ARTICLE,
                                1,
                                FIRST.contentHash(),
                                FIRST.content(),
                                new Document("number", 1)
                                        .append("submission", 1)
                                        .append("version", 10)
                                        .append("kind", "PUBLICATION")
                                        .append("contentHash", FIRST.contentHash().hex())
                                        .append("at", Date.from(AService.NOW))),
                        new Filing(
                                ARTICLE,
                                2,
                                SECOND.contentHash(),
                                SECOND.content(),
                                new Document("number", 2)
                                        .append("submission", 2)
                                        .append("version", 20)
                                        .append("kind", "CORRECTION")
                                        .append("notice", "The year was wrong.")
                                        .append("contentHash", SECOND.contentHash().hex())
                                        .append("at", Date.from(AService.NOW))));
    }

    @Test
    void what_readers_saw_stays_in_the_history_after_a_retraction() {
        service.hears(FIRST).hears(SECOND).retracts("a claim", "Retracted.");

        assertThat(service.publication()).isInstanceOf(Retracted.class);
        assertThat(service.history().from(ARTICLE, 1, 10)).hasSize(2);
    }

    @Test
    void the_words_of_every_revision_can_be_read_while_the_article_is_live() {
        service.hears(FIRST).hears(SECOND);
        Live live = (Live) service.publication();

        assertThat(service.reading().words(live, 1)).contains(FIRST.content());
        assertThat(service.reading().words(live, 2)).contains(SECOND.content());
        assertThat(service.reading().words(live, 0)).isEmpty();
        assertThat(service.reading().words(live, 3)).isEmpty();
    }

    @Test
    void a_revision_that_is_missing_in_the_history_is_an_error() {
        Live live = (Live) service.hears(FIRST).hears(SECOND).publication();

        assertThatThrownBy(() -> new AService().reading().words(live, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ARTICLE + ":1");
    }

    @Test
    void a_repeated_command_is_done_and_changes_nothing() {
        service.hears(FIRST).hears(SECOND.held());

        assertThat(changed(service.releases(2))).isTrue();
        assertThat(changed(service.releases(2))).isFalse();
        assertThat(changed(service.retracts("a claim", "Retracted."))).isTrue();
        assertThat(changed(service.retracts("a claim", "Retracted."))).isFalse();
    }

    private static boolean changed(Outcome<Publication> outcome) {
        return ((Outcome.Done<Publication>) outcome).changed();
    }
}
