package press.galley.draft.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static press.galley.draft.drafting.ADraft.aDraft;

import org.junit.jupiter.api.Test;

import press.galley.draft.drafting.ADraft;
import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.DraftHappened;
import press.galley.draft.drafting.DraftHappened.VersionSubmitted;
import press.galley.draft.drafting.DraftHappened.WithdrawalAsked;
import press.galley.draft.drafting.ReleaseNote.Status;
import press.galley.draft.drafting.Submission;
import press.galley.draft.drafting.Words;
import press.galley.events.ArticleId;
import press.galley.events.DraftSubmitted;
import press.galley.events.PersonId;
import press.galley.events.WithdrawalRequested;
import press.galley.events.content.SubmissionKind;
import press.galley.messaging.mailbox.Announcement;

import java.util.List;

class DraftAnnouncementsTest {

    @Test
    void a_submission_is_told_with_its_words_and_everybody_who_contributed_to_them() {
        ADraft draft =
                aDraft().editedBy("ben")
                        .submitted()
                        .approved()
                        .live()
                        .edited("ed", Words.everything());
        draft.submittedAs(SubmissionKind.CORRECTION, "It is 90 m long.");
        ArticleId id = draft.manuscript().id();
        Submission submission = draft.submission();

        assertThat(told(draft))
                .containsExactly(
                        new Announcement(
                                new DraftSubmitted(
                                        id,
                                        2,
                                        3,
                                        SubmissionKind.CORRECTION,
                                        "It is 90 m long.",
                                        draft.version().contentHash(),
                                        submission.submissionHash(),
                                        List.of(new PersonId("ed")),
                                        new PersonId("ana"),
                                        draft.now(),
                                        Words.everything()),
                                id + ":2",
                                3));
    }

    @Test
    void a_withdrawal_is_told_under_the_correlation_of_its_submission() {
        ADraft draft = aDraft().submitted().withdrawalAsked();
        ArticleId id = draft.manuscript().id();

        assertThat(told(draft))
                .containsExactly(
                        new Announcement(
                                new WithdrawalRequested(id, 1, new PersonId("ana"), draft.now()),
                                id + ":1",
                                0));
    }

    @Test
    void nothing_else_is_told() {
        ADraft life = aDraft().editedBy("ana").submitted().inReview().approved();
        life.released(Status.HELD).live().retracted();
        ADraft discarded = aDraft().discarded();

        assertThat(life.events())
                .filteredOn(event -> !(event instanceof VersionSubmitted))
                .hasSize(7)
                .allMatch(event -> announce(event, life.state()).isEmpty());
        assertThat(announce(discarded.events().getLast(), discarded.state())).isEmpty();
    }

    @Test
    void a_submission_without_words_cannot_be_told() {
        DraftHappened withdrawal = aDraft().submitted().withdrawalAsked().events().getLast();

        assertThat(withdrawal).isInstanceOf(WithdrawalAsked.class);
        assertThatIllegalStateException().isThrownBy(() -> announce(withdrawal, aDraft().state()));
    }

    private static List<Announcement> told(ADraft draft) {
        return announce(draft.events().getLast(), draft.state());
    }

    private static List<Announcement> announce(DraftHappened event, Draft after) {
        return DraftAnnouncements.announce(event, after);
    }
}
