package press.galley.draft.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.Wishes.ana;
import static press.galley.events.content.SubmissionKind.CORRECTION;
import static press.galley.events.content.SubmissionKind.NEW;
import static press.galley.events.content.SubmissionKind.UPDATE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import press.galley.events.content.Content;
import press.galley.events.content.SubmissionKind;
import press.galley.events.content.Violation;

import java.util.List;

class SubmissionPolicyTest {

    private static final Content READY = Words.about("A bridge");

    @Test
    void words_with_all_that_is_needed_may_be_submitted() {
        assertThat(pointers(READY, NEW, null)).isEmpty();
        assertThat(pointers(Words.everything(), NEW, null)).isEmpty();
    }

    @Test
    void all_that_is_missing_is_named_at_once_with_its_place_in_the_words() {
        assertThat(pointers(Words.none(), NEW, null))
                .containsExactly(
                        "/content/headline",
                        "/content/category",
                        "/content/desk",
                        "/content/language",
                        "/content/body");
    }

    @Test
    void a_correction_tells_readers_what_was_wrong() {
        assertThat(pointers(READY, CORRECTION, null)).containsExactly("/notice");
        assertThat(pointers(READY, CORRECTION, " \n")).contains("/notice");
        assertThat(pointers(READY, CORRECTION, "It is 90 m long.")).isEmpty();
    }

    @Test
    void an_update_may_have_a_notice() {
        assertThat(pointers(READY, UPDATE, null)).isEmpty();
        assertThat(pointers(READY, UPDATE, "More.")).isEmpty();
    }

    @Test
    void a_new_article_has_nothing_to_notice() {
        assertThat(violations(READY, NEW, "Look!"))
                .singleElement()
                .satisfies(
                        violation -> {
                            assertThat(violation.pointer()).isEqualTo("/notice");
                            assertThat(violation.detail()).contains("new article");
                        });
    }

    @Test
    void a_notice_has_2000_characters_at_most_however_many_bytes_they_take() {
        assertThat(pointers(READY, UPDATE, "📰".repeat(2000))).isEmpty();
        assertThat(pointers(READY, UPDATE, "📰".repeat(2001))).containsExactly("/notice");
    }

    @Test
    void a_notice_holds_no_half_of_a_character() {
        assertThat(pointers(READY, UPDATE, "half \ud83d")).containsExactly("/notice");
    }

    private static List<Violation> violations(
            Content content, SubmissionKind kind, @Nullable String notice) {
        return SubmissionPolicy.violations(content, ana().submits(1, kind, notice));
    }

    private static List<String> pointers(
            Content content, SubmissionKind kind, @Nullable String notice) {
        return violations(content, kind, notice).stream().map(Violation::pointer).toList();
    }
}
