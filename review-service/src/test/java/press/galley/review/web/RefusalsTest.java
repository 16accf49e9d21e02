package press.galley.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static press.galley.review.reviewing.ASubmission.aSubmission;
import static press.galley.review.reviewing.Scenes.BEFORE;
import static press.galley.review.reviewing.Scenes.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ProblemDetail;

import press.galley.events.content.SubmissionHash;
import press.galley.events.content.Violation;
import press.galley.messaging.decision.Refusal;
import press.galley.review.reviewing.ReviewRefusal;
import press.galley.review.reviewing.ReviewRefusal.AlreadyDecided;
import press.galley.review.reviewing.ReviewRefusal.ClaimedByAnother;
import press.galley.review.reviewing.ReviewRefusal.NotInTheText;
import press.galley.review.reviewing.ReviewRefusal.NothingToReview;
import press.galley.review.reviewing.ReviewRefusal.OverrideNeedsChief;
import press.galley.review.reviewing.ReviewRefusal.OwnText;
import press.galley.review.reviewing.ReviewRefusal.SubmissionChanged;
import press.galley.review.reviewing.ReviewRefusal.WrongDesk;
import press.galley.review.reviewing.RoundState;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RefusalsTest {

    private static final SubmissionHash HASH = aSubmission().submission().submissionHash();
    private static final List<Violation> NOWHERE = List.of(new Violation("/comments/0/quote", "?"));

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(new NothingToReview(), 404, "not-found", Map.of()),
                Arguments.of(new WrongDesk("ai"), 403, "wrong-desk", Map.of("desk", "ai")),
                Arguments.of(
                        new SubmissionChanged(HASH),
                        409,
                        "submission-changed",
                        Map.of("submissionHash", HASH)),
                Arguments.of(new OwnText(), 403, "own-text", Map.of()),
                Arguments.of(new OverrideNeedsChief(), 403, "override-needs-chief", Map.of()),
                Arguments.of(
                        new AlreadyDecided(RoundState.REJECTED, List.of(person("ed")), BEFORE),
                        409,
                        "already-decided",
                        Map.of(
                                "outcome",
                                "rejected",
                                "decidedBy",
                                List.of(person("ed")),
                                "decidedAt",
                                BEFORE)),
                Arguments.of(
                        new NotInTheText(NOWHERE),
                        422,
                        "invalid-fields",
                        Map.of("errors", NOWHERE)),
                Arguments.of(
                        new ClaimedByAnother(person("ed"), BEFORE),
                        409,
                        "claimed-by-another",
                        Map.of("claimedBy", person("ed"), "claimedAt", BEFORE)));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_refusal_is_a_problem_that_programs_can_read(
            ReviewRefusal refusal, int status, String name, Map<String, Object> members) {
        ProblemDetail problem = Refusals.problem(refusal);

        assertThat(problem.getStatus()).isEqualTo(status);
        assertThat(problem.getType()).hasToString("urn:galley:problem:" + name);
        assertThat(problem.getDetail()).isNotBlank();
        if (members.isEmpty()) {
            assertThat(problem.getProperties()).isNull();
        } else {
            assertThat(problem.getProperties()).isEqualTo(members);
        }
    }

    @Test
    void the_refusals_tried_are_all_there_are() {
        Set<Class<?>> tried =
                problems()
                        .map(arguments -> Objects.requireNonNull(arguments.get()[0]).getClass())
                        .collect(Collectors.toUnmodifiableSet());

        assertThat(tried).containsExactlyInAnyOrder(ReviewRefusal.class.getPermittedSubclasses());
    }

    @Test
    void people_are_told_who_decided_and_when() {
        assertThat(
                        Refusals.problem(
                                        new AlreadyDecided(
                                                RoundState.APPROVED,
                                                List.of(person("ed"), person("eve")),
                                                BEFORE))
                                .getDetail())
                .startsWith("The round ended as approved by ed, eve at 2026-03-01T10:00:00Z");
        assertThat(
                        Refusals.problem(
                                        new AlreadyDecided(
                                                RoundState.SUPERSEDED, List.of(), BEFORE))
                                .getDetail())
                .startsWith("The round ended as superseded at 2026-03-01T10:00:00Z");
    }

    @Test
    void a_refusal_of_nobody_knows_whom_is_never_silent() {
        Refusal foreign = new Refusal() {};

        assertThatIllegalStateException().isThrownBy(() -> Refusals.exception(foreign));
    }
}
