package press.galley.draft.store;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.draft.drafting.ADraft.aDraft;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import press.galley.draft.drafting.ADraft;
import press.galley.draft.drafting.Drafts;
import press.galley.draft.drafting.Drafts.Place;
import press.galley.draft.drafting.Manuscript;
import press.galley.draft.drafting.Version;
import press.galley.draft.drafting.VersionChain;
import press.galley.draft.drafting.Words;
import press.galley.events.ArticleId;
import press.galley.events.PersonId;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class MongoDraftsTest {

    private final DraftStore store = new DraftStore();
    private final Drafts drafts = store.drafts();
    private final ArticleId article = anArticle();

    @Test
    void a_draft_is_found_as_it_was_left() {
        ADraft draft = kept(aDraft().of(article).saying(Words.everything()).submitted().inReview());

        assertThat(drafts.find(article)).contains(draft.state());
        assertThat(drafts.find(anArticle())).isEmpty();
    }

    @Test
    void the_list_has_an_authors_own_drafts_the_one_saved_last_first() {
        ADraft first = kept(aDraft().of(anArticle()).begun());
        ADraft last = kept(aDraft().of(anArticle()).editedBy("ana").editedBy("ed"));
        ADraft second = kept(aDraft().of(anArticle()).editedBy("ana"));
        kept(aDraft().of(anArticle()).by("ben").begun());

        assertThat(list("ana", null, 10))
                .containsExactly(last.manuscript(), second.manuscript(), first.manuscript());
        assertThat(list("ben", null, 10)).hasSize(1);
        assertThat(list("ed", null, 10)).as("ed only edits").isEmpty();
    }

    @Test
    void what_was_thrown_away_is_not_in_the_list() {
        kept(aDraft().of(anArticle()).discarded());
        ADraft here = kept(aDraft().of(anArticle()).begun());

        assertThat(list("ana", null, 10)).containsExactly(here.manuscript());
    }

    @Test
    void pages_cover_the_whole_list_once_also_where_many_were_saved_at_the_same_time() {
        List<ArticleId> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(kept(aDraft().of(anArticle()).begun()).manuscript().id());
        }
        all.add(kept(aDraft().of(anArticle()).editedBy("ana")).manuscript().id());

        List<ArticleId> paged = new ArrayList<>();
        List<Manuscript> page = list("ana", null, 3);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            page.forEach(manuscript -> paged.add(manuscript.id()));
            Manuscript last = page.getLast();
            page = list("ana", new Place(last.version().savedAt(), last.id()), 3);
        }

        assertThat(paged).containsExactlyInAnyOrderElementsOf(all);
        assertThat(paged.getFirst()).as("saved last").isEqualTo(all.getLast());
    }

    @Test
    void a_page_goes_on_where_the_last_one_ended_although_something_was_saved_meanwhile() {
        ADraft older = kept(aDraft().of(anArticle()).begun());
        ADraft newer = kept(aDraft().of(anArticle()).editedBy("ana"));
        Manuscript last = list("ana", null, 1).getFirst();
        assertThat(last).isEqualTo(newer.manuscript());
        kept(aDraft().of(anArticle()).editedBy("ana").editedBy("ana"));

        assertThat(list("ana", new Place(last.version().savedAt(), last.id()), 5))
                .containsExactly(older.manuscript());
    }

    @Test
    void versions_are_the_history_and_the_head_together() {
        kept(aDraft().of(article).editedBy("ben").editedBy("ana").editedBy("ed"));

        assertThat(numbers(drafts.versions(article, 1, 10))).containsExactly(1, 2, 3, 4);
        assertThat(numbers(drafts.versions(article, 2, 2))).containsExactly(2, 3);
        assertThat(numbers(drafts.versions(article, 4, 10))).containsExactly(4);
        assertThat(drafts.versions(article, 5, 10)).isEmpty();
        assertThat(drafts.versions(anArticle(), 1, 10)).isEmpty();
    }

    @Test
    void a_newest_version_that_could_not_be_filed_yet_is_there_all_the_same() {
        ADraft draft = kept(aDraft().of(article).editedBy("ben"));
        store.mongo().getCollection("draft_versions").deleteOne(id(2));

        assertThat(drafts.versions(article, 1, 10)).hasSize(2).last().isEqualTo(draft.version());
        assertThat(numbers(drafts.versions(article, 1, 1))).containsExactly(1);
        assertThat(drafts.version(article, 2)).contains(draft.version());
    }

    @Test
    void each_version_is_found_by_its_number() {
        ADraft draft = aDraft().of(article).saying(Words.everything()).begun();
        Version first = draft.version();
        kept(draft.editedBy("ben"));

        assertThat(drafts.version(article, 1)).contains(first);
        assertThat(drafts.version(article, 2)).contains(draft.version());
        assertThat(drafts.version(article, 3)).isEmpty();
        assertThat(drafts.version(anArticle(), 1)).isEmpty();
    }

    @Test
    void what_is_kept_is_an_intact_chain() {
        kept(aDraft().of(article).saying(Words.everything()).editedBy("ben").editedBy("ana"));
        VersionChain chain = new VersionChain();

        drafts.versions(article, 1, 10).forEach(chain::add);

        assertThat(chain.count()).isEqualTo(3);
        assertThat(chain.broken()).isEmpty();
    }

    @Test
    void there_is_no_hole_when_somebody_saves_while_the_versions_are_read() {
        ADraft draft = kept(aDraft().of(article).editedBy("ben"));
        store.mongo().getCollection("draft_versions").deleteOne(id(2));
        ADraft later = aDraft().of(article).editedBy("ben");
        Drafts racing =
                store.drafts(
                        history ->
                                new HistoryInARace(
                                        history,
                                        () ->
                                                store.happened(
                                                        article,
                                                        List.of(
                                                                later.editedBy("ana")
                                                                        .events()
                                                                        .getLast()))));

        List<Integer> read = numbers(racing.versions(article, 1, 10));

        assertThat(drafts.find(article)).as("somebody saved").isNotEqualTo(draft.state());
        assertThat(read)
                .startsWith(1, 2)
                .isEqualTo(IntStream.rangeClosed(1, read.size()).boxed().toList());
    }

    private Document id(int number) {
        return new Document("_id", article + ":" + number);
    }

    private ADraft kept(ADraft draft) {
        store.happened(draft.manuscript().id(), draft.events());
        return draft;
    }

    private List<Manuscript> list(String author, @Nullable Place after, int most) {
        return drafts.by(new PersonId(author), after, most);
    }

    private static List<Integer> numbers(List<Version> versions) {
        return versions.stream().map(Version::number).toList();
    }

    private static ArticleId anArticle() {
        return new ArticleId(UUID.randomUUID().toString());
    }
}
