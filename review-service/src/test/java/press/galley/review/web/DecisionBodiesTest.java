package press.galley.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.NOW;
import static press.galley.review.reviewing.Scenes.editor;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import press.galley.events.Comment;
import press.galley.events.content.SubmissionHash;
import press.galley.events.content.Violation;
import press.galley.review.reviewing.Editor;
import press.galley.review.reviewing.ReviewCommand.ApproveDraft;
import press.galley.review.reviewing.ReviewCommand.RequestChanges;
import press.galley.review.web.ApprovalBody.Overriding;
import press.galley.review.web.ChangeRequestBody.Remark;
import press.galley.web.problem.ProblemException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

class DecisionBodiesTest {

    private static final Editor ED = editor("ed");
    private static final SubmissionHash HASH = aSubmission().submission().submissionHash();
    private static final String HEX = HASH.hex();

    private static List<String> pointersOfErrors(ThrowingCallable request) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, request);
        assertThat(refused.getBody().getStatus()).isEqualTo(422);
        assertThat(refused.getBody().getType()).hasToString("urn:galley:problem:invalid-fields");
        Map<String, Object> members = Objects.requireNonNull(refused.getBody().getProperties());
        return Stream.of(members.get("errors"))
                .flatMap(errors -> ((List<?>) errors).stream())
                .map(error -> ((Violation) error).pointer())
                .toList();
    }

    @Test
    void an_approval_needs_only_the_hash() {
        assertThat(new ApprovalBody(HEX, null).command(ED, NOW))
                .isEqualTo(new ApproveDraft(ED, HASH, Optional.empty(), NOW));
    }

    @Test
    void every_decision_names_what_was_read() {
        assertThat(pointersOfErrors(() -> new ApprovalBody(null, null).command(ED, NOW)))
                .containsExactly("/submissionHash");
        assertThat(pointersOfErrors(() -> new ApprovalBody("ABC", null).command(ED, NOW)))
                .containsExactly("/submissionHash");
        assertThat(pointersOfErrors(() -> new RejectionBody(null, "No.").command(ED, NOW)))
                .containsExactly("/submissionHash");
        assertThat(
                        pointersOfErrors(
                                () -> new ChangeRequestBody(null, "Mend.", null).command(ED, NOW)))
                .containsExactly("/submissionHash");
    }

    @Test
    void an_override_has_a_reason() {
        assertThat(
                        pointersOfErrors(
                                () -> new ApprovalBody(HEX, new Overriding(" ")).command(ED, NOW)))
                .containsExactly("/override/reason");
        assertThat(new ApprovalBody(HEX, new Overriding("Urgent.")).command(ED, NOW).override())
                .contains("Urgent.");
    }

    @Test
    void a_rejection_has_a_reason_of_bounded_length() {
        assertThat(pointersOfErrors(() -> new RejectionBody(HEX, null).command(ED, NOW)))
                .containsExactly("/reason");
        assertThat(
                        pointersOfErrors(
                                () -> new RejectionBody(HEX, "x".repeat(5_001)).command(ED, NOW)))
                .containsExactly("/reason");
        assertThat(new RejectionBody(HEX, "😀".repeat(5_000)).command(ED, NOW).reason())
                .hasSize(10_000);
    }

    @Test
    void half_a_character_is_refused_before_it_can_be_lost() {
        assertThat(pointersOfErrors(() -> new RejectionBody(HEX, "No \ud83d.").command(ED, NOW)))
                .containsExactly("/reason");
    }

    @Test
    void a_change_request_may_do_without_comments() {
        assertThat(new ChangeRequestBody(HEX, "Mend.", null).command(ED, NOW))
                .isEqualTo(new RequestChanges(ED, HASH, "Mend.", List.of(), NOW));
    }

    @Test
    void a_comment_without_pointer_or_quote_is_about_all_of_it() {
        ChangeRequestBody body =
                new ChangeRequestBody(HEX, "Mend.", List.of(new Remark(null, null, "Shorten.")));

        assertThat(body.command(ED, NOW).comments())
                .containsExactly(new Comment("", "", "Shorten."));
    }

    @Test
    void all_that_is_wrong_with_a_change_request_is_said_at_once() {
        ChangeRequestBody body =
                new ChangeRequestBody(
                        "?",
                        "",
                        Arrays.asList(
                                new Remark("/body", "q".repeat(2_001), null),
                                null,
                                new Remark("/" + "p".repeat(200), null, "t".repeat(2_001))));

        assertThat(pointersOfErrors(() -> body.command(ED, NOW)))
                .containsExactly(
                        "/submissionHash",
                        "/message",
                        "/comments/0/quote",
                        "/comments/0/text",
                        "/comments/1",
                        "/comments/2/pointer",
                        "/comments/2/text");
    }

    @Test
    void there_is_an_end_to_comments() {
        List<@Nullable Remark> remarks = Collections.nCopies(101, new Remark(null, null, "Mend."));

        assertThat(
                        pointersOfErrors(
                                () ->
                                        new ChangeRequestBody(HEX, "Mend.", remarks)
                                                .command(ED, NOW)))
                .containsExactly("/comments");
    }
}
