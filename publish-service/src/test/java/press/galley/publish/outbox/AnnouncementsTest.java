package press.galley.publish.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.publish.AnApproval.ARTICLE;
import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.store.AService.NOW;

import org.junit.jupiter.api.Test;

import press.galley.events.ArticleCorrected;
import press.galley.events.ArticlePublished;
import press.galley.events.ArticleRetracted;
import press.galley.events.ArticleUpdated;
import press.galley.events.PublicationEvent;
import press.galley.events.PublicationHeld;
import press.galley.events.PublicationRefused;
import press.galley.events.ScheduleCancelled;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.Json;
import press.galley.publish.AnApproval;
import press.galley.publish.store.AService;

import java.nio.charset.StandardCharsets;
import java.util.List;

class AnnouncementsTest {

    private static final AnApproval FIRST = anApproval(1).asNew();
    private static final AnApproval SECOND = anApproval(2).updating("More is known.");
    private static final AnApproval THIRD = anApproval(3).correcting("The year was wrong.");

    private final AService service = new AService();

    @Test
    void the_public_log_tells_of_each_revision_and_of_the_retraction() {
        service.hears(FIRST).hears(SECOND).hears(THIRD).retracts("a claim", "Retracted.");

        assertThat(service.events(Topic.PUBLICATIONS))
                .containsExactly(
                        new ArticlePublished(
                                ARTICLE, 1, 10, FIRST.contentHash(), NOW, FIRST.content()),
                        new ArticleUpdated(
                                ARTICLE,
                                2,
                                20,
                                "More is known.",
                                SECOND.contentHash(),
                                NOW,
                                NOW,
                                SECOND.content()),
                        new ArticleCorrected(
                                ARTICLE,
                                3,
                                30,
                                "The year was wrong.",
                                THIRD.contentHash(),
                                NOW,
                                NOW,
                                THIRD.content()),
                        new ArticleRetracted(
                                ARTICLE, 3, THIRD.contentHash(), "Retracted.", NOW, NOW));
    }

    @Test
    void in_the_public_log_the_sequence_is_the_revision_and_a_retraction_is_the_one_after() {
        service.hears(anApproval(1).held());
        service.releases(1);
        service.hears(anApproval(2).withForgedWords())
                .hears(anApproval(3))
                .hears(anApproval(4).held())
                .hears(anApproval(5))
                .hears(anApproval(6).held())
                .retracts("a claim", "Retracted.");
        service.hears(anApproval(7));

        List<ArticleMessage> log = service.told(Topic.PUBLICATIONS);
        assertThat(log).hasSize(4);
        for (ArticleMessage message : log) {
            int revision = ((PublicationEvent) message.event()).revision();
            boolean retracted = message.event() instanceof ArticleRetracted;
            assertThat(message.envelope().sequence())
                    .isEqualTo(retracted ? revision + 1 : revision);
        }
        assertThat(log.getLast().envelope().sequence()).isEqualTo(4);
    }

    @Test
    void the_other_services_are_told_what_becomes_of_approvals() {
        service.hears(FIRST)
                .hears(SECOND.held())
                .hears(THIRD.held())
                .hears(anApproval(4).withForgedHash());
        service.retracts("a claim", "Retracted.");
        service.hears(anApproval(5));

        assertThat(service.events(Topic.RELEASES))
                .containsExactly(
                        new PublicationHeld(ARTICLE, 2, 20, SECOND.contentHash(), NOW),
                        new ScheduleCancelled(
                                ARTICLE, 2, 20, ScheduleCancelled.Reason.REPLACED, 3, NOW),
                        new PublicationHeld(ARTICLE, 3, 30, THIRD.contentHash(), NOW),
                        new PublicationRefused(
                                ARTICLE,
                                4,
                                40,
                                anApproval(4).withForgedHash().contentHash(),
                                PublicationRefused.Reason.HASH_MISMATCH,
                                NOW),
                        new ScheduleCancelled(
                                ARTICLE,
                                3,
                                30,
                                ScheduleCancelled.Reason.ARTICLE_RETRACTED,
                                null,
                                NOW),
                        new PublicationRefused(
                                ARTICLE,
                                5,
                                50,
                                anApproval(5).contentHash(),
                                PublicationRefused.Reason.ARTICLE_RETRACTED,
                                NOW));
    }

    @Test
    void everything_of_a_submission_has_its_correlation() {
        service.hears(FIRST).hears(SECOND.held()).hears(THIRD);
        service.retracts("a claim", "Retracted.");

        assertThat(service.told(Topic.PUBLICATIONS))
                .extracting(message -> message.envelope().correlationId())
                .containsExactly(ARTICLE + ":1", ARTICLE + ":3", ARTICLE + ":3");
        assertThat(service.told(Topic.RELEASES))
                .extracting(message -> message.envelope().correlationId())
                .containsExactly(ARTICLE + ":2", ARTICLE + ":2");
    }

    @Test
    void the_public_log_names_nobody_but_the_bylines() {
        service.hears(FIRST).hears(SECOND).hears(THIRD).retracts("a claim", "Retracted.");

        for (var event : service.events(Topic.PUBLICATIONS)) {
            assertThat(new String(Json.write(event), StandardCharsets.UTF_8))
                    .doesNotContain("\"ana\"", "\"ben\"", AnApproval.OVERRIDE, "a claim")
                    .doesNotContainIgnoringCase("approv", "editor", "submission", "reason");
        }
    }
}
