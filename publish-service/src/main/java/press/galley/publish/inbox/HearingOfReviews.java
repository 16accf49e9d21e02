package press.galley.publish.inbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import press.galley.events.ChangesRequested;
import press.galley.events.DraftApproved;
import press.galley.events.DraftRejected;
import press.galley.events.ReviewOpened;
import press.galley.events.SubmissionSuperseded;
import press.galley.events.SubmissionWithdrawn;
import press.galley.events.Topic;
import press.galley.messaging.inbox.Hearing;
import press.galley.publish.publishing.ApprovedVersion;
import press.galley.publish.publishing.Deciding;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.PublicationCommand.PublishApproved;
import press.galley.publish.publishing.PublicationHappened;

import java.time.Clock;

/** An approval publishes; how a round ends otherwise is no concern of readers. */
@Configuration(proxyBeanMethods = false)
class HearingOfReviews {

    @Bean
    Hearing<Publication, PublicationHappened> hearing(Clock clock) {
        return new Hearing<Publication, PublicationHappened>()
                .hears(Topic.REVIEWS)
                .on(
                        DraftApproved.class,
                        (publication, approval) ->
                                Deciding.decide(publication, command(approval), clock.instant()))
                .ignores(
                        ReviewOpened.class,
                        ChangesRequested.class,
                        DraftRejected.class,
                        SubmissionWithdrawn.class,
                        SubmissionSuperseded.class)
                .andNothingElse();
    }

    /** Who approved stays behind: nothing that is published may know. */
    static PublishApproved command(DraftApproved approval) {
        return new PublishApproved(
                new ApprovedVersion(
                        approval.submission(),
                        approval.version(),
                        approval.kind(),
                        approval.notice(),
                        approval.contentHash(),
                        approval.approvedAt(),
                        approval.content()),
                approval.submissionHash(),
                approval.release());
    }
}
