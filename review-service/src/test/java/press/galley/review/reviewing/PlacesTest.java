package press.galley.review.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.review.reviewing.ASubmission.aSubmission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.Comment;
import press.galley.events.content.Violation;

import java.util.List;

class PlacesTest {

    private static final Places PLACES = Places.of(aSubmission().submission().content());

    private static List<String> pointersOfViolations(Comment... comments) {
        return PLACES.violations(List.of(comments)).stream().map(Violation::pointer).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/body", "/summary/0", "/faq", "/faq/0", "/faq/0/answer", "/tags/1"})
    void a_comment_may_speak_of_any_place_there_is(String pointer) {
        assertThat(pointersOfViolations(new Comment(pointer, "", "Look."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/subtitle", "/sources", "/bylines"})
    void a_comment_may_speak_of_a_field_that_is_empty(String pointer) {
        assertThat(pointersOfViolations(new Comment(pointer, "", "Add one."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body",
                "/",
                "/nothing",
                "/body/0",
                "/faq/1",
                "/faq/-",
                "/faq/00",
                "/faq/-1",
                "/faq/9999999999",
                "/faq/0/reply",
                "/summary/0/",
                "/sources/0"
            })
    void a_comment_cannot_speak_of_a_place_that_is_not_there(String pointer) {
        assertThat(pointersOfViolations(new Comment(pointer, "", "Look.")))
                .containsExactly("/comments/0/pointer");
    }

    @ParameterizedTest
    @CsvSource({
        "/body, 'think.\n\nSome'",
        "/faq, Do they?",
        "/faq/0/answer, Nobody knows.",
        "'', Technology",
        "/tags/0, a/b"
    })
    void a_quote_is_found_where_it_stands(String pointer, String quote) {
        assertThat(pointersOfViolations(new Comment(pointer, quote, "Why?"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/body, nobody knows",
        "/body, Do they?",
        "/faq/0/question, Nobody knows.",
        "/subtitle, Nobody knows.",
        "'', headline"
    })
    void a_quote_has_to_stand_there_letter_by_letter(String pointer, String quote) {
        assertThat(pointersOfViolations(new Comment(pointer, quote, "Why?")))
                .containsExactly("/comments/0/quote");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(
                        pointersOfViolations(
                                new Comment("/body", "Some say", "Who?"),
                                new Comment("/body", "All say", "Who?"),
                                new Comment("/nowhere", "", "Where?")))
                .containsExactly("/comments/1/quote", "/comments/2/pointer");
    }
}
