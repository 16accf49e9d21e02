package press.galley.system.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.events.ArticleCorrected;
import press.galley.events.ArticlePublished;
import press.galley.events.ArticleRetracted;
import press.galley.events.ArticleUpdated;
import press.galley.events.Topic;
import press.galley.newsroom.client.Site;
import press.galley.newsroom.client.Site.Arrival;
import press.galley.system.steps.Article;
import press.galley.system.steps.Eventually;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

@ExtendWith(SharedNewsroom.class)
class PublishingTest {

    private final NewsroomUnderTest newsroom;

    PublishingTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void an_approved_draft_is_what_readers_see() {
        Article article = newsroom.aDraft().submitted().approved().live(1);

        JsonNode publication = article.publication();
        assertThat(publication.at("/revision").asInt()).isEqualTo(1);
        assertThat(publication.at("/content")).isEqualTo(article.draft().at("/content"));
        assertThat(publication.at("/contentHash")).isEqualTo(article.draft().at("/contentHash"));
        assertThat(publication.has("notices")).isFalse();
        assertThat(publication.has("updatedAt")).isFalse();
    }

    @Test
    void a_site_that_starts_from_zero_gets_every_revision_in_order() {
        Article article = newsroom.aDraft().published();
        article.rewritten("The tide came back.\n").submittedAs("update", "").approved().live(2);

        Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
        try (Site _ = new Site(newsroom.infra().bootstrapServers(), arrivals::add)) {
            Eventually.holds(
                    () ->
                            assertThat(of(article, arrivals))
                                    .hasSize(2)
                                    .allMatch(Arrival::inOrder)
                                    .allMatch(Arrival::verified));
        }
    }

    @Test
    void an_update_with_a_notice_becomes_the_next_revision() {
        Article article = newsroom.aDraft().published();
        article.rewritten("The tide came back.\n")
                .submittedAs("update", "With the afternoon's tide.")
                .approved()
                .live(2);

        JsonNode publication = article.publication();
        assertThat(publication.at("/content/body").asString()).isEqualTo("The tide came back.\n");
        assertThat(publication.at("/notices/0/kind").asString()).isEqualTo("update");
        assertThat(publication.at("/notices/0/notice").asString())
                .isEqualTo("With the afternoon's tide.");
        assertThat(publication.has("correctedAt")).isFalse();
        assertThat(article.log().first(article.id(), ArticleUpdated.class).sequence()).isEqualTo(2);
    }

    @Test
    void a_correction_tells_readers_what_was_wrong() {
        Article article = newsroom.aDraft().published();
        article.rewritten("It was low tide.\n")
                .submittedAs("correction", "An earlier version said it was high tide.")
                .approved()
                .live(2);

        JsonNode publication = article.publication();
        assertThat(publication.at("/correctedAt")).isEqualTo(publication.at("/updatedAt"));
        assertThat(publication.at("/notices/0/kind").asString()).isEqualTo("correction");
        JsonNode told = article.log().first(article.id(), ArticleCorrected.class).json();
        assertThat(told.at("/notice").asString())
                .isEqualTo("An earlier version said it was high tide.");
    }

    @Test
    void a_correction_of_what_was_never_live_is_published_as_new() {
        Article article =
                newsroom.aDraft().submittedAs("correction", "Of nothing.").approved().live(1);

        assertThat(article.publication().has("notices")).isFalse();
        assertThat(article.log().first(article.id(), ArticlePublished.class).sequence())
                .isEqualTo(1);
    }

    @Test
    void a_live_article_stays_as_it_is_while_its_next_version_is_reviewed() {
        Article article = newsroom.aDraft().published();
        JsonNode before = article.publication();
        article.rewritten("Not yet approved.\n").submittedAs("update", "");

        assertThat(article.publication()).isEqualTo(before);
        assertThat(article.draft().at("/live/revision").asInt()).isEqualTo(1);
    }

    @Test
    void a_revision_can_be_read_as_it_was() {
        Article article = newsroom.aDraft().published();
        JsonNode first = article.publication().at("/content");
        article.rewritten("Other words.\n").submittedAs("update", "").approved().live(2);

        JsonNode revision = article.byAnybody().readsPublication("/revisions/1").expect(200).json();
        assertThat(revision.at("/content")).isEqualTo(first);
        assertThat(revision.at("/kind").asString()).isEqualTo("publication");
        assertThat(article.byAnybody().readsPublication("/revisions").json().at("/items"))
                .extracting(item -> item.at("/revision").asInt())
                .containsExactly(2, 1);
    }

    @Test
    void nobody_on_the_staff_is_named_to_the_public() {
        Article article = newsroom.aDraft().published();
        article.rewritten("Other words.\n").submittedAs("update", "").approved().live(2);
        article.retracted("The editor was wrong.", "It was wrong.");
        article.log().first(article.id(), ArticleRetracted.class);

        assertThat(article.log().of(article.id(), Topic.PUBLICATIONS))
                .hasSize(3)
                .allSatisfy(
                        told ->
                                assertThat(told.json().propertyNames())
                                        .doesNotContain(
                                                "approvals",
                                                "contributors",
                                                "submittedBy",
                                                "submission",
                                                "reason"));
        assertThat(article.log().of(article.id(), Topic.PUBLICATIONS))
                .noneMatch(told -> told.json().toString().contains("editor"));
    }

    private static List<Arrival> of(Article article, Queue<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> arrival.message().envelope().subject().equals(article.id()))
                .toList();
    }
}
