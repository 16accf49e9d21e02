package press.galley.system.promises;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Story.aStory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.ArticlePublished;
import press.galley.events.DraftApproved;
import press.galley.events.DraftSubmitted;
import press.galley.events.wire.Json;
import press.galley.system.steps.Article;
import press.galley.system.steps.EventLog;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.Story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Promise 1: what was approved is what is published, proven by one hash. */
@ExtendWith(SharedNewsroom.class)
class SameWordsTest {

    private static final String JSON = "application/json";
    private static final String MARKDOWN = "text/markdown";

    private final NewsroomUnderTest newsroom;

    SameWordsTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    static Stream<OddWords> oddWords() {
        return OddWords.all();
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void one_hash_from_the_file_to_the_public_log(OddWords odd) {
        Article article = newsroom.aDraftOf(odd.mediaType(), odd.bytes(), odd.says()).published();

        Map<String, String> hashes = new LinkedHashMap<>();
        if (odd.mediaType().equals(JSON)) {
            hashes.put("the file", Hashes.of(odd.bytes()));
        }
        everywhere(article)
                .forEach(
                        (place, json) -> {
                            hashes.put(place, Hashes.ofContentIn(json));
                            hashes.put(place + " says", contentHash(json));
                        });

        assertThat(hashes)
                .hasSizeGreaterThanOrEqualTo(18)
                .allSatisfy((place, hash) -> assertThat(hash).as(place).isEqualTo(told(odd)));
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void what_is_exported_is_taken_in_again_without_loss(OddWords odd) {
        comesBack(newsroom.aDraftOf(odd.mediaType(), odd.bytes(), odd.says()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " spaces around ",
                "- item",
                "? key",
                "# no comment",
                "a: b",
                "a #b",
                "&anchor",
                "*alias",
                "!tag",
                "@at",
                "`tick`",
                "%YAML 1.2",
                "{a: b}",
                "[a]",
                "'single'",
                "\"double\"",
                "back\\slash \\n",
                "two\nlines",
                "\nbegins with a line",
                "ends with one\n",
                "ends with two\n\n",
                "CR\r\nLF",
                "lone\rCR",
                "tab\there",
                "\ttab first",
                "true",
                "Yes",
                "NO",
                "null",
                "~",
                "=",
                "<<",
                "012",
                "0x1F",
                "1_000",
                "1e3",
                "12:30",
                ".inf",
                "2026-01-31",
                "---",
                "...",
                "bell \u0007 delete \u007f next line \u0085",
                "line \u2028 paragraph \u2029 no-break \u00a0 zero-width \u200b",
                "byte order mark \ufeff inside",
                "not a character \ufffe\uffff",
                "e\u0301 \ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80 \udbff\udffd"
            })
    void no_text_is_changed_by_front_matter(String text) {
        comesBack(newsroom.aDraft(aStory().with("headline", text).with("summary", List.of(text))));
    }

    @Test
    void what_is_empty_is_the_same_as_what_is_absent() {
        Story story = aStory();
        Article article = newsroom.aDraft(story.with("tags", List.of()).with("subtitle", ""));

        assertThat(article.draft().at("/contentHash").asString())
                .isEqualTo(Hashes.of(story.json()));
    }

    @Test
    void a_letter_with_an_accent_is_not_the_letter_with_a_combining_one() {
        Story story = aStory();

        assertThat(contentHash(newsroom.aDraft(story.reading("\u00e9"))))
                .isNotEqualTo(contentHash(newsroom.aDraft(story.reading("e\u0301"))));
    }

    private void comesBack(Article article) {
        byte[] markdown = article.by(WRITER).exports("").expect(200).body();
        byte[] json = Json.write(article.draft().required("content"));

        Article fromMarkdown = newsroom.aDraftOf(MARKDOWN, markdown, article.story());
        Article fromJson = newsroom.aDraftOf(JSON, json, article.story());

        assertThat(contentHash(fromMarkdown)).isEqualTo(contentHash(article));
        assertThat(contentHash(fromJson)).isEqualTo(contentHash(article));
        assertThat(fromMarkdown.by(WRITER).exports("/versions/1").body()).isEqualTo(markdown);
    }

    private static String told(OddWords odd) {
        return Hashes.of(odd.says().json());
    }

    private static String contentHash(Article article) {
        return article.draft().at("/contentHash").asString();
    }

    private static String contentHash(byte[] json) {
        return Json.readTree(json).at("/contentHash").asString();
    }

    /** Every answer and every event in which the words stand, just as it came. */
    private static Map<String, byte[]> everywhere(Article article) {
        Map<String, byte[]> places = new LinkedHashMap<>();
        places.put("draft", article.by(WRITER).readsDraft("").body());
        places.put("version", article.by(WRITER).readsDraft("/versions/1").body());
        places.put("review", article.by(EDITOR).readsRound("").body());
        places.put("round", article.by(EDITOR).readsRound("/rounds/1").body());
        places.put("publication", article.byAnybody().readsPublication("").body());
        places.put("revision", article.byAnybody().readsPublication("/revisions/1").body());
        EventLog log = article.log();
        List.of(DraftSubmitted.class, DraftApproved.class, ArticlePublished.class)
                .forEach(
                        type ->
                                places.put(
                                        type.getSimpleName(),
                                        log.first(article.id(), type).kafka().value()));
        return places;
    }
}
