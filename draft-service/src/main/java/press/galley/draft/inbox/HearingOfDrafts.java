package press.galley.draft.inbox;

import static press.galley.messaging.decision.Decision.accept;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.DraftHappened;
import press.galley.draft.drafting.DraftHappened.ReviewBegan;
import press.galley.draft.drafting.DraftHappened.WasRetracted;
import press.galley.draft.drafting.DraftHappened.WentLive;
import press.galley.events.ArticleCorrected;
import press.galley.events.ArticlePublished;
import press.galley.events.ArticleRetracted;
import press.galley.events.ArticleUpdated;
import press.galley.events.ChangesRequested;
import press.galley.events.DraftApproved;
import press.galley.events.DraftRejected;
import press.galley.events.PublicationHeld;
import press.galley.events.PublicationRefused;
import press.galley.events.PublicationScheduled;
import press.galley.events.ReviewOpened;
import press.galley.events.ScheduleCancelled;
import press.galley.events.SubmissionSuperseded;
import press.galley.events.SubmissionWithdrawn;
import press.galley.events.Topic;
import press.galley.messaging.inbox.Hearing;

/** What others decide is noted on the draft as it comes: it stands by itself. */
@Configuration(proxyBeanMethods = false)
class HearingOfDrafts {

    @Bean
    Hearing<Draft, DraftHappened> hearing() {
        return new Hearing<Draft, DraftHappened>()
                .hears(Topic.REVIEWS)
                .on(
                        ReviewOpened.class,
                        (_, e) -> accept(new ReviewBegan(e.submission(), e.openedAt())))
                .on(DraftApproved.class, (_, e) -> accept(Verdicts.of(e)))
                .on(ChangesRequested.class, (_, e) -> accept(Verdicts.of(e)))
                .on(DraftRejected.class, (_, e) -> accept(Verdicts.of(e)))
                .on(SubmissionWithdrawn.class, (_, e) -> accept(Verdicts.of(e)))
                .on(SubmissionSuperseded.class, (_, e) -> accept(Verdicts.of(e)))
                .andNothingElse()
                .hears(Topic.RELEASES)
                .on(PublicationScheduled.class, (_, e) -> accept(ReleaseNotes.of(e)))
                .on(PublicationHeld.class, (_, e) -> accept(ReleaseNotes.of(e)))
                .on(PublicationRefused.class, (_, e) -> accept(ReleaseNotes.of(e)))
                .on(ScheduleCancelled.class, (_, e) -> accept(ReleaseNotes.of(e)))
                .andNothingElse()
                .hears(Topic.PUBLICATIONS)
                .on(ArticlePublished.class, (_, e) -> accept(new WentLive(LiveRevisions.of(e))))
                .on(ArticleUpdated.class, (_, e) -> accept(new WentLive(LiveRevisions.of(e))))
                .on(ArticleCorrected.class, (_, e) -> accept(new WentLive(LiveRevisions.of(e))))
                .on(ArticleRetracted.class, (_, e) -> accept(new WasRetracted(e.retractedAt())))
                .andNothingElse();
    }
}
