package press.galley.publish.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.publish.AnApproval.anApproval;

import org.junit.jupiter.api.Test;

import press.galley.events.Topic;
import press.galley.publish.AnApproval;

import java.time.Clock;

class HearingOfReviewsTest {

    @Test
    void an_approval_becomes_a_command_without_those_who_approved() {
        AnApproval approval = anApproval(2).correcting("The year was wrong.").held();

        assertThat(HearingOfReviews.command(approval.event())).isEqualTo(approval.command());
        assertThat(HearingOfReviews.command(approval.event()).toString())
                .doesNotContain("ana", "ben", AnApproval.OVERRIDE);
    }

    @Test
    void reviews_are_all_that_is_heard() {
        assertThat(new HearingOfReviews().hearing(Clock.systemUTC()).topics())
                .containsExactly(Topic.REVIEWS);
    }
}
