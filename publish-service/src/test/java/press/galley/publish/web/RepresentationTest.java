package press.galley.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.publishing.Given.after;
import static press.galley.publish.publishing.Happened.EARLIER;

import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

import press.galley.publish.AnApproval;
import press.galley.publish.publishing.Publication.Live;

import java.security.MessageDigest;
import java.util.HexFormat;

class RepresentationTest {

    private static final AnApproval FIRST = anApproval(1).asNew();
    private static final AnApproval SAME_WORDS = anApproval(2).saying(FIRST.content());

    @Test
    void the_etag_is_strong_and_the_hash_of_the_bytes() throws Exception {
        ResponseEntity<byte[]> answer = answer((Live) after(EARLIER.published(FIRST)));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(answer.getBody());

        assertThat(answer.getHeaders().getETag())
                .isEqualTo("\"" + HexFormat.of().formatHex(hash) + "\"");
        assertThat(answer.getHeaders().getFirst("Cache-Control"))
                .isEqualTo("public, max-age=0, must-revalidate");
        assertThat(answer.getHeaders().getLastModified()).isEqualTo(EARLIER.at().toEpochMilli());
    }

    @Test
    void a_notice_changes_the_etag_although_the_words_are_the_same() {
        Live silent = (Live) after(EARLIER.published(FIRST), EARLIER.updated(2, SAME_WORDS));
        Live noted =
                (Live)
                        after(
                                EARLIER.published(FIRST),
                                EARLIER.updated(2, SAME_WORDS.updating("More is known.")));

        assertThat(silent.latest().contentHash()).isEqualTo(noted.latest().contentHash());
        assertThat(answer(silent).getHeaders().getETag())
                .isNotEqualTo(answer(noted).getHeaders().getETag());
    }

    @Test
    void what_waits_does_not_change_the_etag() {
        Live live = (Live) after(EARLIER.published(FIRST));
        Live held = (Live) after(EARLIER.published(FIRST), EARLIER.held(anApproval(2)));

        assertThat(answer(live).getHeaders().getETag())
                .isEqualTo(answer(held).getHeaders().getETag());
    }

    private static ResponseEntity<byte[]> answer(Live live) {
        return Representation.answer(
                PublicArticle.of(live), live.latest().at(), "public, max-age=0, must-revalidate");
    }
}
