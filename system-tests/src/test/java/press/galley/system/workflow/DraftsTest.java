package press.galley.system.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR_AI;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER_2;
import static press.galley.system.steps.Refusals.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import press.galley.newsroom.identity.DevelopmentUser;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.Map;

@ExtendWith(SharedNewsroom.class)
class DraftsTest {

    private static final String NOT_FOUND = "urn:galley:problem:not-found";

    private final NewsroomUnderTest newsroom;

    DraftsTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITER_2", "EDITOR", "CHIEF"})
    void a_draft_is_not_there_for_anybody_else(DevelopmentUser other) {
        Article article = newsroom.aDraft();

        assertProblem(article.by(other).readsDraft(""), 404, NOT_FOUND);
        assertProblem(article.by(other).exports(""), 404, NOT_FOUND);
        assertProblem(article.by(other).readsDraft("/versions"), 404, NOT_FOUND);
        assertProblem(article.by(other).readsDraft("/versions/1"), 404, NOT_FOUND);
        assertProblem(article.by(other).readsDraft("/versions/verify"), 404, NOT_FOUND);
        assertProblem(article.by(other).readsDraft("/submissions"), 404, NOT_FOUND);
        assertProblem(article.by(other).saves(article.story(), "*"), 404, NOT_FOUND);
        assertProblem(
                article.by(other).submits(Map.of("version", 1, "kind", "new")), 404, NOT_FOUND);
        assertProblem(article.by(other).discards(), 404, NOT_FOUND);
        assertThat(article.draft().at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void a_submitted_draft_is_there_for_the_editors_of_its_desk_alone() {
        Article article = newsroom.aDraft().submitted();

        article.by(EDITOR).readsDraft("").expect(200);
        article.by(CHIEF).readsDraft("").expect(200);
        assertProblem(article.by(EDITOR_AI).readsDraft(""), 404, NOT_FOUND);
        assertProblem(article.by(WRITER_2).readsDraft(""), 404, NOT_FOUND);
    }

    @Test
    void the_list_of_drafts_shows_a_writer_their_own() {
        Article own = newsroom.aDraft();

        assertThat(drafts(WRITER)).contains(own.id().value());
        assertThat(drafts(WRITER_2)).doesNotContain(own.id().value());
    }

    @Test
    void a_discarded_draft_is_gone() {
        Article article = newsroom.aDraft();
        article.by(WRITER).discards().expect(204);

        assertProblem(article.by(WRITER).readsDraft(""), 404, NOT_FOUND);
        assertThat(drafts(WRITER)).doesNotContain(article.id().value());
        article.by(WRITER).discards().expect(204);
    }

    @Test
    void a_draft_that_was_submitted_is_not_discarded() {
        Article article = newsroom.aDraft().submitted();

        assertProblem(article.by(WRITER).discards(), 409, "urn:galley:problem:draft-was-submitted");
    }

    @Test
    void a_draft_says_where_it_stands_all_its_life() {
        Article article = newsroom.aDraft();
        assertThat(standing(article)).isEqualTo("editing");
        assertThat(standing(article.submitted())).isEqualTo("in-review");
        assertThat(standing(article.approved().live(1))).isEqualTo("published");
        assertThat(standing(article.rewritten("More.\n"))).isEqualTo("editing");
        assertThat(standing(article.submittedAs("update", ""))).isEqualTo("in-review");
        assertThat(standing(article.retracted("Wrong.", "It was wrong."))).isEqualTo("retracted");
    }

    @Test
    void a_published_draft_links_to_what_readers_see() {
        Article article = newsroom.aDraft().published();

        JsonNode live = article.draft().at("/live");
        var seen = newsroom.anybody().get(URI.create(live.at("/url").asString())).expect(200);
        assertThat(seen.text("contentHash")).isEqualTo(live.at("/contentHash").asString());
    }

    @Test
    void the_chain_of_versions_verifies() {
        Article article = newsroom.aDraft().rewritten("Two.\n").rewritten("Three.\n");

        JsonNode verified = article.by(WRITER).readsDraft("/versions/verify").expect(200).json();
        assertThat(verified.at("/versions").asInt()).isEqualTo(3);
        assertThat(verified.at("/verified").asBoolean()).isTrue();
        JsonNode versions = article.by(WRITER).readsDraft("/versions").expect(200).json();
        assertThat(versions.at("/items/2/previous")).isEqualTo(versions.at("/items/1/link"));
    }

    private static String standing(Article article) {
        return article.draft().at("/standing").asString();
    }

    private String drafts(DevelopmentUser writer) {
        return newsroom.as(writer).get(newsroom.drafts("/drafts?limit=100")).text();
    }
}
