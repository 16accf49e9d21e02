package press.galley.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import java.util.Map;

/** What readers and caches rely on (RFC 9110, RFC 9111). */
@ExtendWith(SharedNewsroom.class)
class CachingTest {

    private final NewsroomUnderTest newsroom;

    CachingTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        Article article = newsroom.aDraft().published();
        Answer first = article.byAnybody().readsPublication("").expect(200);

        Answer again = ifNoneMatch(article, "", first).expect(304);

        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_new_revision_has_another_tag() {
        Article article = newsroom.aDraft().published();
        Answer first = article.byAnybody().readsPublication("").expect(200);
        article.rewritten("Two.\n").submittedAs("update", "").approved().live(2);

        Answer second = ifNoneMatch(article, "", first).expect(200);

        assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @Test
    void a_notice_alone_changes_the_tag() {
        Article article = newsroom.aDraft().published();
        Answer first = article.byAnybody().readsPublication("").expect(200);
        article.submittedAs("update", "Nothing but this notice is new.").approved().live(2);

        Answer second = ifNoneMatch(article, "", first).expect(200);

        assertThat(second.text("contentHash")).isEqualTo(first.text("contentHash"));
        assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
        assertThat(second.json().at("/notices/0/notice").asString())
                .isEqualTo("Nothing but this notice is new.");
    }

    @Test
    void who_knows_a_retracted_article_by_its_tag_still_learns_that_it_is_gone() {
        Article article = newsroom.aDraft().published();
        Answer live = article.byAnybody().readsPublication("").expect(200);
        Answer revision = article.byAnybody().readsPublication("/revisions/1").expect(200);
        article.retracted("Wrong.", "It was wrong.");

        ifNoneMatch(article, "", live).expect(410);
        ifNoneMatch(article, "/revisions/1", revision).expect(410);
    }

    @Test
    void an_article_is_asked_for_each_time_and_a_revision_now_and_then() {
        Article article = newsroom.aDraft().published();

        assertThat(article.byAnybody().readsPublication("").header("Cache-Control"))
                .hasValue("public, max-age=0, must-revalidate");
        assertThat(article.byAnybody().readsPublication("/revisions/1").header("Cache-Control"))
                .hasValue("public, max-age=3600, immutable");
    }

    @Test
    void what_is_not_public_is_not_kept_by_any_cache() {
        Article article = newsroom.aDraft().submitted();

        assertThat(article.by(article.writer()).readsDraft("").header("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(article.by(EDITOR).readsRound("").header("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void a_head_says_the_same_as_a_get_without_the_words() {
        Article article = newsroom.aDraft().published();
        Answer get = article.byAnybody().readsPublication("").expect(200);

        Answer head =
                newsroom.anybody()
                        .send(
                                "HEAD",
                                newsroom.publications("/publications/" + article.id()),
                                "application/json",
                                new byte[0],
                                Map.of())
                        .expect(200);

        assertThat(head.body()).isEmpty();
        for (String name :
                new String[] {"ETag", "Last-Modified", "Cache-Control", "Content-Type"}) {
            assertThat(head.header(name)).as(name).isPresent().isEqualTo(get.header(name));
        }
        assertThat(head.header("Content-Length")).hasValue(Integer.toString(get.body().length));
    }

    @Test
    void a_round_that_did_not_change_is_not_sent_again() {
        Article article = newsroom.aDraft().submitted();
        String tag = article.by(EDITOR).readsRound("").header("ETag").orElseThrow();
        Map<String, String> known = Map.of("If-None-Match", tag);
        var address = newsroom.reviews("/reviews/" + article.id());

        newsroom.as(EDITOR).get(address, known).expect(304);
        article.by(EDITOR).claims().expect(201);
        newsroom.as(EDITOR).get(address, known).expect(200);
    }

    private static Answer ifNoneMatch(Article article, String path, Answer known) {
        return article.byAnybody()
                .readsPublication(
                        path, Map.of("If-None-Match", known.header("ETag").orElseThrow()));
    }
}
