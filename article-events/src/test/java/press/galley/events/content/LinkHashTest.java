package press.galley.events.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class LinkHashTest {

    private static final Instant SAVED = Instant.parse("2026-03-04T08:00:00Z");
    private static final ContentHash CONTENT = ContentHash.of(Contents.brief());
    private static final LinkHash FIRST = LinkHash.of(null, 1, CONTENT, SAVED);

    @Test
    void a_link_has_the_hash_that_another_program_computes() {
        ContentHash next =
                new ContentHash("cde7687ddd71a6e6663ba52641a935e9ceac14c644fa7842af0023a6945f875c");

        assertThat(FIRST)
                .hasToString("1d7c3c4d50c9c5dee822bd0f58b2e051e80c1531b8c2138ea952f63bbb645461");
        assertThat(LinkHash.of(FIRST, 12, next, SAVED.plusMillis(120)))
                .hasToString("8218366568bb741f2523eea662fabc1bafb48659b56840293b00534e9cf1a451");
    }

    @Test
    void the_one_before_the_number_the_content_and_the_time_all_count() {
        ContentHash other = ContentHash.of(Contents.with("/body", "Other text."));

        assertThat(LinkHash.of(FIRST, 2, CONTENT, SAVED))
                .isNotEqualTo(LinkHash.of(null, 2, CONTENT, SAVED))
                .isNotEqualTo(LinkHash.of(LinkHash.of(null, 1, other, SAVED), 2, CONTENT, SAVED))
                .isNotEqualTo(LinkHash.of(FIRST, 3, CONTENT, SAVED))
                .isNotEqualTo(LinkHash.of(FIRST, 2, other, SAVED))
                .isNotEqualTo(LinkHash.of(FIRST, 2, CONTENT, SAVED.plusMillis(1)));
    }
}
