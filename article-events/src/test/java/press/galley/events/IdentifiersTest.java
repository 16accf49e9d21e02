package press.galley.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.content.ContentHash;
import press.galley.events.content.LinkHash;
import press.galley.events.content.SubmissionHash;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "article-1",
                "019CB0D2-6C00-7A10-8F3E-5B1D2C4E6F80",
                "019cb0d26c007a108f3e5b1d2c4e6f80",
                "019cb0d2-6c00-7a10-8f3e-5b1d2c4e6f80 "
            })
    void an_article_id_is_a_uuid_in_lower_case(String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArticleId(wrong))
                .withMessageEndingWith(wrong);
    }

    @Test
    void a_person_id_has_1_to_255_characters() {
        assertThat(new PersonId("w".repeat(255)).value()).hasSize(255);
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonId("w".repeat(256)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "690e959131006d6c635ffc3af3810f6a1cf4b54987726d13e2290898760fc50",
                "690e959131006d6c635ffc3af3810f6a1cf4b54987726d13e2290898760fc50a0",
                "690E959131006D6C635FFC3AF3810F6A1CF4B54987726D13E2290898760FC50A"
            })
    void a_hash_is_64_lower_case_hexadecimal_digits(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionHash(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkHash(wrong));
    }
}
