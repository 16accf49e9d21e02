package press.galley.publish.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import press.galley.events.content.Violation;
import press.galley.publish.publishing.PublicationCommand.ReleaseWaiting;
import press.galley.publish.publishing.PublicationCommand.RetractArticle;
import press.galley.web.problem.ProblemException;

import java.util.List;
import java.util.Optional;

class FieldsTest {

    @Test
    void a_whole_request_is_a_command() {
        assertThat(new RetractionsController.RetractionRequest("a claim", "Retracted.").command())
                .isEqualTo(new RetractArticle("a claim", "Retracted."));
        assertThat(new ReleasesController.ReleaseRequest(2).command())
                .isEqualTo(new ReleaseWaiting(2));
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        assertThat(pointers(null, " ")).containsExactly("/reason", "/notice");
        assertThat(pointers("a claim", null)).containsExactly("/notice");
        for (Integer submission : new @Nullable Integer[] {null, 0, -1}) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> new ReleasesController.ReleaseRequest(submission).command())
                    .satisfies(e -> assertThat(pointers(e)).containsExactly("/submission"));
        }
    }

    @Test
    void a_text_is_bounded_and_whole() {
        assertThat(pointers("a".repeat(2001), "Half: \uD83D"))
                .containsExactly("/reason", "/notice");
        assertThat(
                        new RetractionsController.RetractionRequest(
                                        "a".repeat(2000), "Whole: \uD83D\uDE00")
                                .command())
                .isNotNull();
    }

    private static List<String> pointers(@Nullable String reason, @Nullable String notice) {
        ProblemException e =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                new RetractionsController.RetractionRequest(reason, notice)
                                        .command());
        assertThat(e.getStatusCode().value()).isEqualTo(422);
        return pointers(e);
    }

    @SuppressWarnings("unchecked") // The problem's errors are violations.
    private static List<String> pointers(ProblemException e) {
        var errors =
                (List<Violation>)
                        Optional.ofNullable(e.getBody().getProperties())
                                .map(members -> members.get("errors"))
                                .orElseThrow();
        return errors.stream().map(Violation::pointer).toList();
    }
}
