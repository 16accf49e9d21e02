package press.galley.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER_2;
import static press.galley.system.steps.Story.aStory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.newsroom.client.Answer;
import press.galley.newsroom.client.Staff;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.Story;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A walk along {@code Link: rel="next"} meets each item once, whatever is added meanwhile. */
@ExtendWith(SharedNewsroom.class)
class PagingTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final NewsroomUnderTest newsroom;

    PagingTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void a_walk_along_the_drafts_meets_each_once_while_more_are_begun() {
        List<String> begun = ids(7, () -> newsroom.aDraftBy(WRITER_2, aStory()));

        List<String> met =
                walk(
                        newsroom.as(WRITER_2),
                        newsroom.drafts("/drafts?limit=3"),
                        () -> newsroom.aDraftBy(WRITER_2, aStory()));

        assertThat(met).doesNotHaveDuplicates().containsSubsequence(begun.reversed());
    }

    @Test
    void a_walk_along_what_is_live_meets_each_once_while_more_go_live() {
        String tag = UUID.randomUUID().toString();
        Story story = aStory().with("tags", List.of(tag));
        List<String> live = ids(5, () -> newsroom.aDraft(story).published());

        List<String> met =
                walk(
                        newsroom.anybody(),
                        newsroom.publications("/publications?limit=2&tag=" + tag),
                        () -> newsroom.aDraft(story).published());

        assertThat(met).isEqualTo(live.reversed());
    }

    @Test
    void a_walk_along_the_queue_meets_each_once_while_more_are_submitted() {
        String desk = "desk-" + UUID.randomUUID().toString().substring(0, 30);
        Story story = aStory().onDesk(desk);
        List<String> submitted = ids(5, () -> newsroom.aDraft(story).submitted());

        List<String> met =
                walk(
                        newsroom.as(CHIEF),
                        newsroom.reviews("/reviews?limit=2&desk=" + desk),
                        () -> newsroom.aDraft(story).submitted());

        assertThat(met).doesNotHaveDuplicates().startsWith(submitted.toArray(String[]::new));
    }

    @Test
    void a_walk_along_the_versions_is_in_their_order() {
        Article article = newsroom.aDraft();
        for (int number = 2; number <= 5; number++) {
            article.rewritten("Version " + number + ".\n");
        }

        List<Answer> pages =
                pages(
                        newsroom.as(WRITER),
                        newsroom.drafts("/drafts/" + article.id() + "/versions?limit=2"),
                        () -> article);
        assertThat(pages).hasSize(3);
        assertThat(pages)
                .flatExtracting(
                        page ->
                                page.json()
                                        .at("/items")
                                        .valueStream()
                                        .map(version -> version.at("/version").asInt())
                                        .toList())
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void the_last_page_has_no_next_one() {
        String tag = UUID.randomUUID().toString();
        Story story = aStory().with("tags", List.of(tag));
        ids(2, () -> newsroom.aDraft(story).published());

        Answer exact =
                newsroom.anybody()
                        .get(newsroom.publications("/publications?limit=2&tag=" + tag))
                        .expect(200);
        assertThat(exact.json().at("/items")).hasSize(2);
        assertThat(exact.header("Link")).isEmpty();
    }

    private static List<String> ids(int count, Another another) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(another.comesAbout().id().value());
        }
        return ids;
    }

    private static List<String> walk(Staff reader, URI first, Another between) {
        return pages(reader, first, between).stream()
                .flatMap(page -> page.json().at("/items").valueStream())
                .map(item -> item.at("/articleId").asString())
                .toList();
    }

    private static List<Answer> pages(Staff reader, URI first, Another between) {
        List<Answer> pages = new ArrayList<>();
        Optional<URI> next = Optional.of(first);
        while (next.isPresent() && pages.size() < 100) {
            Answer page = reader.get(next.get()).expect(200);
            pages.add(page);
            if (pages.size() < 3) {
                between.comesAbout();
            }
            next =
                    page.header("Link")
                            .map(NEXT::matcher)
                            .filter(Matcher::matches)
                            .map(link -> URI.create(link.group(1)));
        }
        return pages;
    }

    @FunctionalInterface
    private interface Another {
        Article comesAbout();
    }
}
