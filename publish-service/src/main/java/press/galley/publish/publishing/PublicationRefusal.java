package press.galley.publish.publishing;

import press.galley.messaging.decision.Refusal;

import java.time.Instant;

/** Why a command was not carried out. */
public sealed interface PublicationRefusal extends Refusal {

    /** There is nothing to release. */
    record NothingWaits() implements PublicationRefusal {}

    /**
     * What waits is not what the publisher named.
     *
     * @param submission what waits
     */
    record OtherSubmissionWaits(int submission) implements PublicationRefusal {}

    /** Readers never saw the article. */
    record NeverPublished() implements PublicationRefusal {}

    /**
     * The article was retracted, with another reason or notice.
     *
     * @param at when
     */
    record AlreadyRetracted(Instant at) implements PublicationRefusal {}
}
