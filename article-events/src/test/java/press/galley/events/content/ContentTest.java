package press.galley.events.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.wire.Json;

import tools.jackson.core.JacksonException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class ContentTest {

    @Test
    void a_content_does_not_change_with_the_lists_that_it_was_made_of() {
        List<String> tags = new ArrayList<>(List.of("models"));
        Content brief = Contents.brief();

        Content content =
                new Content(
                        brief.headline(),
                        brief.subtitle(),
                        brief.slug(),
                        brief.category(),
                        brief.desk(),
                        brief.language(),
                        brief.bylines(),
                        tags,
                        brief.body(),
                        tags,
                        brief.faq(),
                        tags,
                        brief.sources(),
                        brief.promotions(),
                        brief.images());
        tags.add("cards");

        assertThat(content.summary()).containsExactly("models");
        assertThat(content.keyTakeaways()).containsExactly("models");
        assertThat(content.tags()).containsExactly("models");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bylines",
                "summary",
                "keyTakeaways",
                "faq",
                "tags",
                "sources",
                "promotions",
                "images"
            })
    void a_list_holds_no_null(String member) {
        byte[] json = "{\"%s\":[null]}".formatted(member).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> Json.read(json, Content.class))
                .withMessageContaining(member + " holds null; leave the item out");
    }

    @Test
    void absent_empty_and_null_are_one() {
        assertThat(new Byline("Galley Sample Desk", "", ""))
                .isEqualTo(new Byline("Galley Sample Desk", null, null));
        assertThat(new Source("A guide", "")).isEqualTo(new Source("A guide", null));
        assertThat(new Image("a.png", "A chart", ""))
                .isEqualTo(new Image("a.png", "A chart", null));
        assertThat(Contents.with("/subtitle", "")).isEqualTo(Contents.without("/subtitle"));
        assertThat(Contents.with("/slug", "")).isEqualTo(Contents.without("/slug"));
    }
}
