package press.galley.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.ADraft.aDraft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.draft.drafting.ADraft;
import press.galley.draft.drafting.ReleaseNote.Status;
import press.galley.draft.drafting.Verdict.Result;
import press.galley.draft.web.Standing.Wanted;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class StandingTest {

    static Stream<Arguments> standings() {
        return Stream.of(
                is(Standing.EDITING, "nobody has begun it", aDraft()),
                is(Standing.EDITING, "never submitted", aDraft().begun()),
                is(Standing.SUBMITTED, "submitted", aDraft().submitted()),
                is(Standing.IN_REVIEW, "its review began", aDraft().submitted().inReview()),
                is(
                        Standing.IN_REVIEW,
                        "in review, and written on",
                        aDraft().submitted().inReview().editedBy("ana")),
                is(
                        Standing.IN_REVIEW,
                        "taken back, but not decided",
                        aDraft().submitted().inReview().withdrawalAsked()),
                is(Standing.CHANGES_REQUESTED, "", ended(Result.CHANGES_REQUESTED)),
                is(
                        Standing.EDITING,
                        "changes requested, and being made",
                        ended(Result.CHANGES_REQUESTED).editedBy("ana")),
                is(Standing.REJECTED, "", ended(Result.REJECTED)),
                is(Standing.WITHDRAWN, "", ended(Result.WITHDRAWN)),
                is(Standing.SUBMITTED, "another takes its place", ended(Result.SUPERSEDED)),
                is(Standing.APPROVED, "not live yet", ended(Result.APPROVED)),
                is(
                        Standing.APPROVED,
                        "waits for a publisher",
                        ended(Result.APPROVED).released(Status.HELD)),
                is(Standing.PUBLISHED, "live", ended(Result.APPROVED).live()),
                is(
                        Standing.EDITING,
                        "live, and written on",
                        ended(Result.APPROVED).live().editedBy("ana")),
                is(
                        Standing.SUBMITTED,
                        "live, and submitted again",
                        ended(Result.APPROVED).live().editedBy("ana").submitted()),
                is(
                        Standing.APPROVED,
                        "live, and the next version is approved",
                        ended(Result.APPROVED).live().editedBy("ana").submitted().approved()),
                is(Standing.RETRACTED, "", ended(Result.APPROVED).live().retracted()),
                is(
                        Standing.RETRACTED,
                        "retracted, and written on",
                        ended(Result.APPROVED).live().retracted().editedBy("ana")),
                is(Standing.DISCARDED, "", aDraft().discarded()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("standings")
    void where_a_draft_stands_is_one_word(Standing expected, String why, ADraft draft) {
        assertThat(Standing.of(draft.state())).as(why).isEqualTo(expected);
    }

    @Test
    void every_word_is_tried() {
        assertThat(standings().map(arguments -> arguments.get()[0]))
                .containsAll(List.of(Standing.values()));
    }

    static Stream<Arguments> reached() {
        return Stream.of(
                Arguments.of(aDraft().begun(), Set.of()),
                Arguments.of(aDraft().submitted(), Set.of()),
                Arguments.of(aDraft().submitted().inReview(), Set.of(Wanted.IN_REVIEW)),
                Arguments.of(
                        aDraft().submitted().inReview().editedBy("ana"), Set.of(Wanted.IN_REVIEW)),
                Arguments.of(
                        ended(Result.CHANGES_REQUESTED), Set.of(Wanted.IN_REVIEW, Wanted.DECIDED)),
                Arguments.of(
                        ended(Result.REJECTED).editedBy("ana"),
                        Set.of(Wanted.IN_REVIEW, Wanted.DECIDED)),
                Arguments.of(ended(Result.APPROVED), Set.of(Wanted.IN_REVIEW, Wanted.DECIDED)),
                Arguments.of(ended(Result.APPROVED).live(), Set.of(Wanted.values())),
                Arguments.of(
                        ended(Result.APPROVED).live().editedBy("ana"), Set.of(Wanted.values())),
                Arguments.of(ended(Result.APPROVED).live().editedBy("ana").submitted(), Set.of()),
                Arguments.of(ended(Result.APPROVED).live().retracted(), Set.of(Wanted.values())));
    }

    @ParameterizedTest
    @MethodSource("reached")
    void a_client_waits_for_the_last_submission_whatever_was_written_since(
            ADraft draft, Set<Wanted> reached) {
        Set<Wanted> now =
                Arrays.stream(Wanted.values())
                        .filter(wanted -> Standing.hasReached(draft.manuscript(), wanted))
                        .collect(Collectors.toSet());

        assertThat(now).isEqualTo(reached);
    }

    @Test
    void who_waits_for_nothing_need_not_wait() {
        assertThat(Standing.hasReached(aDraft().manuscript(), null)).isTrue();
    }

    private static ADraft ended(Result result) {
        return aDraft().submitted().inReview().ended(result);
    }

    private static Arguments is(Standing standing, String why, ADraft draft) {
        return Arguments.of(standing, why, draft);
    }
}
