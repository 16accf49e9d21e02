package press.galley.events.content;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.events.content.SubmissionKind.CORRECTION;
import static press.galley.events.content.SubmissionKind.NEW;
import static press.galley.events.content.SubmissionKind.UPDATE;

import org.junit.jupiter.api.Test;

class SubmissionHashTest {

    private static final ContentHash CONTENT = ContentHash.of(Contents.brief());

    @Test
    void a_submission_has_the_hash_that_another_program_computes() {
        assertThat(SubmissionHash.of(CONTENT, NEW, null))
                .hasToString("5657671f5de2ed185f52e374c7a6a45311d346920759937b4ad608439038e859");
        assertThat(SubmissionHash.of(CONTENT, CORRECTION, "Zürich, not \"Bern\"."))
                .hasToString("dc336345e2d6d4b086df16b6b029fa0044f0fc9dd95781ab238389ad06df53d3");
    }

    @Test
    void content_kind_and_notice_all_count() {
        ContentHash other = ContentHash.of(Contents.with("/body", "Other text."));

        assertThat(SubmissionHash.of(CONTENT, UPDATE, "A notice."))
                .isNotEqualTo(SubmissionHash.of(other, UPDATE, "A notice."))
                .isNotEqualTo(SubmissionHash.of(CONTENT, CORRECTION, "A notice."))
                .isNotEqualTo(SubmissionHash.of(CONTENT, UPDATE, "Another notice."))
                .isNotEqualTo(SubmissionHash.of(CONTENT, UPDATE, null));
    }

    @Test
    void an_empty_notice_is_none() {
        assertThat(SubmissionHash.of(CONTENT, UPDATE, ""))
                .isEqualTo(SubmissionHash.of(CONTENT, UPDATE, null));
    }
}
