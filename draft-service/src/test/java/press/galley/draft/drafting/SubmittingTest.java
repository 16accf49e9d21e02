package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.ADraft.aDraft;
import static press.galley.draft.drafting.Scene.given;
import static press.galley.draft.drafting.Wishes.ana;
import static press.galley.draft.drafting.Wishes.editor;
import static press.galley.events.content.SubmissionKind.CORRECTION;
import static press.galley.events.content.SubmissionKind.NEW;
import static press.galley.events.content.SubmissionKind.UPDATE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import press.galley.draft.drafting.DraftCommand.SubmitVersion;
import press.galley.draft.drafting.DraftHappened.VersionSubmitted;
import press.galley.draft.drafting.DraftRefusal.IsRetracted;
import press.galley.draft.drafting.DraftRefusal.KeyReused;
import press.galley.draft.drafting.DraftRefusal.NotReady;
import press.galley.draft.drafting.DraftRefusal.NotTheNewestVersion;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.events.PersonId;
import press.galley.events.content.Content;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.SubmissionKind;
import press.galley.events.content.Violation;

import java.util.List;

class SubmittingTest {

    private static final PersonId ED = new PersonId("ed");

    @Test
    void the_newest_version_is_submitted_and_its_hash_names_words_kind_and_notice() {
        ADraft draft = aDraft().editedBy("ana");

        given(draft)
                .when(ana().submits(2, UPDATE, "More on the bridge."))
                .then(submitted(draft, 1, UPDATE, "More on the bridge.", null));
        assertThat(submission(draft, 1, UPDATE, "More on the bridge.", null).submissionHash())
                .isEqualTo(
                        SubmissionHash.of(
                                draft.version().contentHash(), UPDATE, "More on the bridge."));
    }

    @Test
    void an_older_version_is_not_submitted() {
        given(aDraft().editedBy("ana"))
                .when(ana().submits(1))
                .thenRefused(new NotTheNewestVersion(2));
        given(aDraft().editedBy("ana"))
                .when(ana().submits(3))
                .thenRefused(new NotTheNewestVersion(2));
    }

    @Test
    void a_version_that_lacks_something_is_not_submitted() {
        Content words = Words.onDesk("ai", "");
        SubmitVersion submit = ana().submits(1, CORRECTION, null);
        List<Violation> lacking = SubmissionPolicy.violations(words, submit);

        assertThat(lacking)
                .extracting(Violation::pointer)
                .containsExactly("/content/headline", "/notice");
        given(aDraft().saying(words).begun()).when(submit).thenRefused(new NotReady(lacking));
    }

    @Test
    void the_same_submission_again_while_it_is_in_review_changes_nothing() {
        given(aDraft().submitted()).when(ana().submits(1)).thenNothing();
        given(aDraft().submitted().inReview()).when(ana().submits(1)).thenNothing();
        given(aDraft().submittedAs(UPDATE, "More."))
                .when(ana().submits(1, UPDATE, "More."))
                .thenNothing();
    }

    @Test
    void the_same_submission_again_after_it_was_approved_changes_nothing() {
        given(aDraft().submitted().approved()).when(ana().submits(1)).thenNothing();
        given(aDraft().submitted().approved().live()).when(ana().submits(1)).thenNothing();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGES_REQUESTED", "REJECTED", "WITHDRAWN"})
    void the_same_version_may_be_submitted_again_after_it_was_turned_down(Result result) {
        ADraft draft = aDraft().submitted().ended(result);

        given(draft).when(ana().submits(1)).then(submitted(draft, 2, NEW, null, null));
    }

    @Test
    void the_same_version_may_be_submitted_again_after_it_was_taken_back() {
        ADraft draft = aDraft().submitted().withdrawalAsked();

        given(draft).when(ana().submits(1)).then(submitted(draft, 2, NEW, null, null));
    }

    @Test
    void other_words_another_kind_or_another_notice_are_another_submission() {
        ADraft edited = aDraft().submitted().inReview().editedBy("ana");
        given(edited).when(ana().submits(2)).then(submitted(edited, 2, NEW, null, null));

        ADraft draft = aDraft().submitted().inReview();
        given(draft)
                .when(ana().submits(1, UPDATE, null))
                .then(submitted(draft, 2, UPDATE, null, null));

        ADraft update = aDraft().submittedAs(UPDATE, "More.");
        given(update)
                .when(ana().submits(1, UPDATE, "Even more."))
                .then(submitted(update, 2, UPDATE, "Even more.", null));
    }

    @Test
    void an_editor_of_the_desk_may_submit_what_was_submitted_before() {
        ADraft draft = aDraft().submitted().ended(Result.CHANGES_REQUESTED).editedBy("ed");

        given(draft)
                .when(editor("ed", "ai").submits(2))
                .then(
                        new VersionSubmitted(
                                new Submission(
                                        2,
                                        2,
                                        NEW,
                                        null,
                                        SubmissionHash.of(draft.version().contentHash(), NEW, null),
                                        ED,
                                        Wishes.NOON,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)));
    }

    @Test
    void a_live_article_may_be_updated_and_corrected() {
        ADraft live = aDraft().submitted().approved().live().editedBy("ana");

        given(live)
                .when(ana().submits(2, CORRECTION, "It is 90 m long."))
                .then(submitted(live, 2, CORRECTION, "It is 90 m long.", null));
    }

    @Test
    void after_a_retraction_nothing_is_submitted_any_more() {
        ADraft retracted = aDraft().submitted().approved().live().retracted();
        IsRetracted refusal = new IsRetracted(retracted.now());

        given(retracted).when(ana().submits(1)).thenRefused(refusal);
        given(retracted.editedBy("ana"))
                .when(ana().submits(2, CORRECTION, "It is 90 m long."))
                .thenRefused(refusal);
    }

    @Test
    void a_request_that_comes_again_with_its_key_is_answered_as_before_whatever_came_since() {
        ADraft turnedDown = aDraft().submittedWithKey("k1").ended(Result.REJECTED);
        given(turnedDown).when(ana().submits(1, NEW, null, "k1")).thenNothing();

        ADraft later = turnedDown.editedBy("ana").submittedWithKey("k2");
        given(later).when(ana().submits(1, NEW, null, "k1")).thenNothing();

        ADraft retracted = aDraft().submittedWithKey("k1").approved().live().retracted();
        given(retracted).when(ana().submits(1, NEW, null, "k1")).thenNothing();
    }

    @Test
    void a_key_belongs_to_one_request() {
        ADraft draft = aDraft().submittedWithKey("k1").editedBy("ana");

        given(draft).when(ana().submits(2, NEW, null, "k1")).thenRefused(new KeyReused());
        given(draft).when(ana().submits(1, UPDATE, null, "k1")).thenRefused(new KeyReused());
        given(draft).when(ana().submits(1, UPDATE, "More.", "k1")).thenRefused(new KeyReused());
    }

    @Test
    void another_key_makes_no_second_submission_of_the_same() {
        given(aDraft().submittedWithKey("k1"))
                .when(ana().submits(1, NEW, null, "k2"))
                .thenNothing();
    }

    @Test
    void the_key_is_kept_with_the_submission() {
        ADraft draft = aDraft().begun();

        given(draft)
                .when(ana().submits(1, NEW, null, "k1"))
                .then(submitted(draft, 1, NEW, null, "k1"));
    }

    private static VersionSubmitted submitted(
            ADraft draft,
            int number,
            SubmissionKind kind,
            @Nullable String notice,
            @Nullable String key) {
        return new VersionSubmitted(submission(draft, number, kind, notice, key));
    }

    private static Submission submission(
            ADraft draft,
            int number,
            SubmissionKind kind,
            @Nullable String notice,
            @Nullable String key) {
        Version version = draft.version();
        return new Submission(
                number,
                version.number(),
                kind,
                notice,
                SubmissionHash.of(version.contentHash(), kind, notice),
                ADraft.ANA,
                Wishes.NOON,
                key,
                null,
                null,
                null,
                null);
    }
}
