package press.galley.review.reviewing;

import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.BEFORE;
import static press.galley.review.reviewing.Scenes.NOW;
import static press.galley.review.reviewing.Scenes.approvedBy;
import static press.galley.review.reviewing.Scenes.askForChanges;
import static press.galley.review.reviewing.Scenes.changesAskedBy;
import static press.galley.review.reviewing.Scenes.editor;
import static press.galley.review.reviewing.Scenes.opened;
import static press.galley.review.reviewing.Scenes.person;
import static press.galley.review.reviewing.Scenes.quorumReached;
import static press.galley.review.reviewing.Scenes.reject;
import static press.galley.review.reviewing.Scenes.rejectedBy;
import static press.galley.review.reviewing.Story.given;

import org.junit.jupiter.api.Test;

import press.galley.events.Comment;
import press.galley.events.content.Violation;
import press.galley.review.reviewing.ReviewCommand.RejectDraft;
import press.galley.review.reviewing.ReviewHappened.ChangesAsked;
import press.galley.review.reviewing.ReviewHappened.RoundRejected;
import press.galley.review.reviewing.ReviewRefusal.AlreadyDecided;
import press.galley.review.reviewing.ReviewRefusal.NotInTheText;
import press.galley.review.reviewing.ReviewRefusal.SubmissionChanged;
import press.galley.review.reviewing.ReviewRefusal.WrongDesk;

import java.util.List;

class TurningDownTest {

    private static final ASubmission DRAFT = aSubmission();
    private static final Comment COMMENT = new Comment("/body", "Some say", "Who says?");

    @Test
    void asking_for_changes_ends_the_round() {
        given(opened(DRAFT, 2), approvedBy("eve"))
                .when(askForChanges(editor("ed"), DRAFT, COMMENT))
                .then(new ChangesAsked(person("ed"), "Say who says so.", List.of(COMMENT), NOW));
    }

    @Test
    void comments_that_speak_of_nothing_in_the_text_change_nothing() {
        given(opened(DRAFT, 1))
                .when(askForChanges(editor("ed"), DRAFT, new Comment("/body", "some SAY", "Who?")))
                .thenRefused(
                        new NotInTheText(
                                List.of(
                                        new Violation(
                                                "/comments/0/quote",
                                                "does not stand there; copy it from the content"
                                                        + " letter by letter"))));
    }

    @Test
    void the_same_request_by_the_same_editor_is_answered_again() {
        given(opened(DRAFT, 1), changesAskedBy("ed", COMMENT))
                .when(askForChanges(editor("ed"), DRAFT, COMMENT))
                .thenNothingHappens();
    }

    @Test
    void the_same_request_by_another_editor_comes_too_late() {
        given(opened(DRAFT, 1), changesAskedBy("ed", COMMENT))
                .when(askForChanges(editor("eve"), DRAFT, COMMENT))
                .thenRefused(
                        new AlreadyDecided(
                                RoundState.CHANGES_REQUESTED, List.of(person("ed")), BEFORE));
    }

    @Test
    void other_comments_after_the_round_ended_are_not_taken_for_the_same() {
        given(opened(DRAFT, 1), changesAskedBy("ed", COMMENT))
                .when(askForChanges(editor("ed"), DRAFT))
                .thenRefused(
                        new AlreadyDecided(
                                RoundState.CHANGES_REQUESTED, List.of(person("ed")), BEFORE));
    }

    @Test
    void rejecting_ends_the_round() {
        given(opened(DRAFT, 1))
                .when(reject(editor("ed"), DRAFT))
                .then(new RoundRejected(person("ed"), "Not for us.", NOW));
    }

    @Test
    void the_same_rejection_by_the_same_editor_is_answered_again() {
        given(opened(DRAFT, 1), rejectedBy("ed"))
                .when(reject(editor("ed"), DRAFT))
                .thenNothingHappens();
    }

    @Test
    void another_reason_after_the_round_ended_is_not_taken_for_the_same() {
        given(opened(DRAFT, 1), rejectedBy("ed"))
                .when(
                        new RejectDraft(
                                editor("ed"),
                                DRAFT.submission().submissionHash(),
                                "Too long.",
                                NOW))
                .thenRefused(
                        new AlreadyDecided(RoundState.REJECTED, List.of(person("ed")), BEFORE));
    }

    @Test
    void what_was_approved_cannot_be_rejected_not_even_by_who_approved() {
        given(opened(DRAFT, 1), approvedBy("ed"), quorumReached())
                .when(reject(editor("ed"), DRAFT))
                .thenRefused(
                        new AlreadyDecided(RoundState.APPROVED, List.of(person("ed")), BEFORE));
    }

    @Test
    void contributors_may_turn_their_own_text_down() {
        given(opened(DRAFT, 1))
                .when(reject(editor("ana"), DRAFT))
                .then(new RoundRejected(person("ana"), "Not for us.", NOW));
    }

    @Test
    void an_editor_turns_down_only_what_they_have_read() {
        ASubmission changed = aSubmission().saying("Other words.");

        given(opened(changed, 1))
                .when(reject(editor("ed"), DRAFT))
                .thenRefused(new SubmissionChanged(changed.submission().submissionHash()));
    }

    @Test
    void an_editor_of_another_desk_cannot_turn_it_down() {
        given(opened(DRAFT, 1))
                .when(askForChanges(editor("ed", "culture"), DRAFT))
                .thenRefused(new WrongDesk("ai"));
    }
}
