package press.galley.review.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static press.galley.review.reviewing.ASubmission.ARTICLE;
import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.NOW;
import static press.galley.review.reviewing.Scenes.person;
import static press.galley.review.reviewing.Scenes.quorum;

import org.junit.jupiter.api.Test;

import press.galley.events.DraftSubmitted;
import press.galley.events.Topic;
import press.galley.events.WithdrawalRequested;
import press.galley.events.content.ContentHash;
import press.galley.events.content.SubmissionHash;
import press.galley.review.reviewing.ReviewCommand.OpenRound;
import press.galley.review.reviewing.ReviewCommand.WithdrawSubmission;

import java.time.Clock;
import java.time.ZoneOffset;

class CommandsTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Commands COMMANDS =
            new Commands(desk -> quorum(desk.equals("politics") ? 2 : 1), CLOCK);

    @Test
    void a_submitted_draft_opens_a_round_under_the_policy_of_its_desk() {
        DraftSubmitted event =
                aSubmission().onDesk("politics").correcting("It was two.").event(ARTICLE);

        assertThat(COMMANDS.of(event))
                .isEqualTo(
                        new OpenRound(
                                aSubmission()
                                        .onDesk("politics")
                                        .correcting("It was two.")
                                        .submission(),
                                quorum(2),
                                NOW));
    }

    @Test
    void words_that_are_not_those_of_the_hash_are_not_reviewed() {
        DraftSubmitted told = aSubmission().event(ARTICLE);
        DraftSubmitted forged =
                withContentOf(aSubmission().saying("Other words.").event(ARTICLE), told);

        assertThatIllegalStateException()
                .isThrownBy(() -> COMMANDS.of(forged))
                .withMessageStartingWith("contentHash is " + told.contentHash())
                .withMessageEndingWith(ContentHash.of(forged.content()).hex());
    }

    @Test
    void a_notice_that_is_not_that_of_the_hash_is_not_reviewed() {
        DraftSubmitted told = aSubmission().correcting("It was two.").event(ARTICLE);
        DraftSubmitted forged =
                new DraftSubmitted(
                        told.articleId(),
                        told.submission(),
                        told.version(),
                        told.kind(),
                        "It was three.",
                        told.contentHash(),
                        told.submissionHash(),
                        told.contributors(),
                        told.submittedBy(),
                        told.submittedAt(),
                        told.content());

        assertThatIllegalStateException()
                .isThrownBy(() -> COMMANDS.of(forged))
                .withMessageStartingWith("submissionHash is " + told.submissionHash())
                .withMessageEndingWith(
                        SubmissionHash.of(told.contentHash(), told.kind(), "It was three.").hex());
    }

    @Test
    void a_request_to_withdraw_keeps_who_asked() {
        assertThat(COMMANDS.of(new WithdrawalRequested(ARTICLE, 3, person("ana"), NOW)))
                .isEqualTo(new WithdrawSubmission(3, person("ana"), NOW));
    }

    @Test
    void every_event_of_the_drafts_topic_is_spoken_for() {
        assertThat(new HearingOfDrafts().hearing(_ -> quorum(1), CLOCK).topics())
                .containsExactly(Topic.DRAFTS);
    }

    private static DraftSubmitted withContentOf(DraftSubmitted other, DraftSubmitted told) {
        return new DraftSubmitted(
                told.articleId(),
                told.submission(),
                told.version(),
                told.kind(),
                told.notice(),
                told.contentHash(),
                told.submissionHash(),
                told.contributors(),
                told.submittedBy(),
                told.submittedAt(),
                other.content());
    }
}
