package press.galley.publish.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import static press.galley.publish.publishing.Happened.EARLIER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ProblemDetail;

import press.galley.publish.publishing.PublicationRefusal;
import press.galley.publish.publishing.PublicationRefusal.AlreadyRetracted;
import press.galley.publish.publishing.PublicationRefusal.NeverPublished;
import press.galley.publish.publishing.PublicationRefusal.NothingWaits;
import press.galley.publish.publishing.PublicationRefusal.OtherSubmissionWaits;
import press.galley.publish.publishing.Situation;
import press.galley.web.problem.ProblemException;

import java.util.Map;
import java.util.stream.Stream;

class RefusalsTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(new NothingWaits(), "nothing-waits", Map.of()),
                arguments(
                        new OtherSubmissionWaits(3),
                        "other-submission-waits",
                        Map.of("submission", 3)),
                arguments(new NeverPublished(), "never-published", Map.of()),
                arguments(
                        new AlreadyRetracted(EARLIER.at()),
                        "already-retracted",
                        Map.of("retractedAt", EARLIER.at())));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_is_a_conflict_with_a_type_of_its_own_and_what_to_do(
            PublicationRefusal refusal, String name, Map<String, Object> members) {
        ProblemDetail problem = Refusals.problem(refusal).getBody();

        assertThat(problem.getStatus()).isEqualTo(409);
        assertThat(problem.getType()).hasToString("urn:galley:problem:" + name);
        assertThat(problem.getDetail()).isNotBlank();
        Map<String, Object> own = problem.getProperties();
        assertThat(own == null ? Map.of() : own).isEqualTo(members);
    }

    @Test
    void when_it_was_retracted_is_said() {
        assertThat(Refusals.problem(new AlreadyRetracted(EARLIER.at())).getBody().getDetail())
                .contains(EARLIER.at().toString());
    }

    @Test
    void a_retracted_article_is_gone_and_shows_its_notice() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Visible.live(Situation.RETRACTED.state()))
                .satisfies(
                        gone -> {
                            assertThat(gone.getStatusCode().value()).isEqualTo(410);
                            assertThat(gone.getBody().getType())
                                    .hasToString("urn:galley:problem:retracted");
                            assertThat(gone.getBody().getProperties())
                                    .isEqualTo(
                                            Map.of(
                                                    "notice",
                                                    "Retracted.",
                                                    "retractedAt",
                                                    EARLIER.at(),
                                                    "revision",
                                                    1));
                        });
    }

    @Test
    void what_was_never_live_is_not_there_whether_it_waits_or_not() {
        for (Situation unseen : new Situation[] {Situation.NOTHING, Situation.NOTHING_HELD}) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> Visible.live(unseen.state()))
                    .satisfies(e -> assertThat(e.getStatusCode().value()).isEqualTo(404));
        }
        assertThat(Visible.live(Situation.LIVE.state())).isSameAs(Situation.LIVE.state());
    }
}
