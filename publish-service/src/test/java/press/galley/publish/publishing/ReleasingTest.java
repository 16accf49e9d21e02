package press.galley.publish.publishing;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.publishing.Given.given;
import static press.galley.publish.publishing.Happened.EARLIER;
import static press.galley.publish.publishing.Happened.NOW;

import org.junit.jupiter.api.Test;

import press.galley.publish.AnApproval;
import press.galley.publish.publishing.PublicationCommand.ReleaseWaiting;
import press.galley.publish.publishing.PublicationRefusal.NothingWaits;
import press.galley.publish.publishing.PublicationRefusal.OtherSubmissionWaits;

class ReleasingTest {

    private static final AnApproval FIRST = anApproval(1).asNew();
    private static final AnApproval WAITS = anApproval(2).correcting("The year was wrong.").held();
    private static final ReleaseWaiting RELEASE = new ReleaseWaiting(2);

    @Test
    void what_waits_goes_live_as_what_it_was_approved_for() {
        given(EARLIER.published(FIRST), EARLIER.held(WAITS))
                .when(RELEASE)
                .then(NOW.corrected(2, WAITS));
    }

    @Test
    void what_waits_may_be_the_first_revision() {
        given(EARLIER.held(WAITS)).when(RELEASE).then(NOW.published(WAITS));
    }

    @Test
    void released_again_nothing_happens() {
        given(EARLIER.published(FIRST), EARLIER.held(WAITS), EARLIER.corrected(2, WAITS))
                .when(RELEASE)
                .thenNothing();
    }

    @Test
    void released_again_nothing_happens_although_the_next_one_waits() {
        given(EARLIER.held(WAITS), EARLIER.published(WAITS), EARLIER.held(anApproval(3)))
                .when(RELEASE)
                .thenNothing();
    }

    @Test
    void nothing_waits() {
        given().when(RELEASE).thenRefused(new NothingWaits());
        given(EARLIER.published(FIRST)).when(RELEASE).thenRefused(new NothingWaits());
        given(EARLIER.published(FIRST), EARLIER.takenDown("a claim", "Retracted."))
                .when(RELEASE)
                .thenRefused(new NothingWaits());
    }

    @Test
    void a_newer_submission_than_the_publisher_read_is_not_released() {
        given(EARLIER.published(FIRST), EARLIER.held(anApproval(3)))
                .when(RELEASE)
                .thenRefused(new OtherSubmissionWaits(3));
        given(EARLIER.held(anApproval(3))).when(RELEASE).thenRefused(new OtherSubmissionWaits(3));
    }
}
