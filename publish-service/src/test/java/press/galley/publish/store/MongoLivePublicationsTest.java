package press.galley.publish.store;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.publish.AnApproval.anApproval;
import static press.galley.publish.ServiceUnderTest.anArticle;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.publish.AnApproval;
import press.galley.publish.ServiceUnderTest;
import press.galley.publish.publishing.Deciding;
import press.galley.publish.publishing.LivePublications;
import press.galley.publish.publishing.LivePublications.Entry;
import press.galley.publish.publishing.LivePublications.Filter;
import press.galley.publish.publishing.LivePublications.Place;
import press.galley.publish.publishing.PublicationCommand.RetractArticle;
import press.galley.publish.publishing.Publications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class MongoLivePublicationsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final ServiceUnderTest service = ServiceUnderTest.get();
    private final Publications publications = service.context().getBean(Publications.class);
    private final LivePublications live = service.context().getBean(LivePublications.class);
    private final String desk = "desk-" + UUID.randomUUID();

    @Test
    void the_newest_are_first_and_an_update_moves_an_article_up() {
        ArticleId first = published(1, NOON);
        ArticleId second = published(1, NOON.plusSeconds(1));
        assertThat(ids(newest(10, null))).containsExactly(second, first);

        publish(anApproval(2).of(first), NOON.plusSeconds(2));

        assertThat(ids(newest(10, null))).containsExactly(first, second);
        assertThat(newest(10, null).getFirst())
                .isEqualTo(
                        new Entry(
                                first,
                                2,
                                "Headline 2",
                                desk,
                                "a-slug",
                                "Technology",
                                List.of("models", "law"),
                                "en-GB",
                                NOON,
                                NOON.plusSeconds(2),
                                onDesk(anApproval(2)).contentHash()));
    }

    @Test
    void pages_show_each_article_once_also_where_times_are_equal() {
        List<ArticleId> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(published(1, NOON.plusSeconds(i / 3)));
        }
        List<ArticleId> read = new ArrayList<>();
        List<Entry> page = newest(2, null);
        while (!page.isEmpty()) {
            read.addAll(ids(page));
            Entry last = page.getLast();
            page = newest(2, new Place(last.updatedAt(), last.article()));
        }

        assertThat(read).hasSize(7).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void only_what_is_live_is_shown() {
        ArticleId shown = published(1, NOON);
        publish(anApproval(1).of(anArticle()).held(), NOON);
        ArticleId retracted = published(1, NOON);
        publications.change(
                retracted,
                state -> Deciding.decide(state, new RetractArticle("a claim", "R."), NOON));

        assertThat(ids(newest(10, null))).containsExactly(shown);
    }

    @Test
    void a_list_can_be_narrowed() {
        ArticleId article = published(1, NOON);

        assertThat(narrowed("models", "en")).containsExactly(article);
        assertThat(narrowed("law", "EN-gb")).containsExactly(article);
        assertThat(narrowed(null, "en-GB")).containsExactly(article);
        assertThat(narrowed("other", null)).isEmpty();
        assertThat(narrowed(null, "e")).isEmpty();
        assertThat(narrowed(null, "de")).isEmpty();
        assertThat(narrowed(null, ".*")).isEmpty();
        assertThat(live.newest(new Filter("desk-none", null, null), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void the_service_has_a_database_of_its_own() {
        ArticleId article = published(1, NOON);
        MongoOperations mongo = service.context().getBean(MongoOperations.class);

        String database = mongo.execute(db -> db.getName());
        Document head =
                mongo.execute(
                        "publications",
                        heads -> heads.find(new Document("_id", article.value())).first());

        assertThat(database).isEqualTo("galley_publications");
        assertThat(head).isNotNull().containsKeys("live", "revisions", "mailbox");
    }

    private ArticleId published(int submission, Instant at) {
        ArticleId article = anArticle();
        publish(anApproval(submission).of(article), at);
        return article;
    }

    private void publish(AnApproval approval, Instant at) {
        publications.change(
                approval.article(),
                state -> Deciding.decide(state, onDesk(approval).command(), at));
    }

    private AnApproval onDesk(AnApproval approval) {
        Content words = AnApproval.words("Headline " + approval.submission(), desk);
        return approval.saying(words);
    }

    private List<Entry> newest(int most, @Nullable Place after) {
        return live.newest(new Filter(desk, null, null), Optional.ofNullable(after), most);
    }

    private List<ArticleId> narrowed(@Nullable String tag, @Nullable String language) {
        return ids(live.newest(new Filter(desk, tag, language), Optional.empty(), 10));
    }

    private static List<ArticleId> ids(List<Entry> entries) {
        return entries.stream().map(Entry::article).toList();
    }
}
