package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.system.steps.Refusals.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.newsroom.client.Staff;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import java.util.Map;

@ExtendWith(SharedNewsroom.class)
class AddressesTest {

    private static final String NOT_FOUND = "urn:galley:problem:not-found";
    private static final String HASH = "0".repeat(64);

    private final NewsroomUnderTest newsroom;
    private final Staff chief;

    AddressesTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
        this.chief = newsroom.as(CHIEF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01890a5d-ac96-774b-bcce-b302099a8057",
                "01890A5D-AC96-774B-BCCE-B302099A8057",
                "no-id-at-all",
                "1",
                "%F0%9F%8C%8A"
            })
    void an_article_that_nobody_knows_is_not_found_anywhere(String id) {
        assertProblem(chief.get(newsroom.drafts("/drafts/" + id)), 404, NOT_FOUND);
        assertProblem(chief.get(newsroom.drafts("/drafts/" + id + "/versions")), 404, NOT_FOUND);
        assertProblem(chief.get(newsroom.drafts("/drafts/" + id + "/submissions")), 404, NOT_FOUND);
        assertProblem(chief.delete(newsroom.drafts("/drafts/" + id)), 404, NOT_FOUND);
        assertProblem(chief.get(newsroom.reviews("/reviews/" + id)), 404, NOT_FOUND);
        assertProblem(chief.get(newsroom.reviews("/reviews/" + id + "/rounds")), 404, NOT_FOUND);
        assertProblem(chief.put(newsroom.reviews("/reviews/" + id + "/claim")), 404, NOT_FOUND);
        assertProblem(
                chief.post(
                        newsroom.reviews("/reviews/" + id + "/approvals"),
                        Map.of("submissionHash", HASH)),
                404,
                NOT_FOUND);
        assertProblem(chief.get(newsroom.publications("/publications/" + id)), 404, NOT_FOUND);
        assertProblem(
                chief.get(newsroom.publications("/publications/" + id + "/revisions/1")),
                404,
                NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "x", "99999999999"})
    void a_number_that_is_not_there_is_not_found(String number) {
        Article article = newsroom.aDraft().published();

        assertProblem(
                article.by(article.writer()).readsDraft("/versions/" + number), 404, NOT_FOUND);
        assertProblem(
                article.by(article.writer()).readsDraft("/submissions/" + number), 404, NOT_FOUND);
        assertProblem(article.by(CHIEF).readsRound("/rounds/" + number), 404, NOT_FOUND);
        assertProblem(article.byAnybody().readsPublication("/revisions/" + number), 404, NOT_FOUND);
    }

    @Test
    void a_path_that_leads_nowhere_is_not_found() {
        assertProblem(chief.get(newsroom.drafts("/nowhere")), 404, NOT_FOUND);
        assertProblem(chief.get(newsroom.reviews("/nowhere")), 404, NOT_FOUND);
        assertProblem(chief.get(newsroom.publications("/nowhere")), 404, NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/drafts//", "/drafts/%2e%2e/x", "/drafts/a;b"})
    void an_address_that_no_firewall_lets_through_is_refused(String path) {
        assertProblem(chief.get(newsroom.drafts(path)), 400, "urn:galley:problem:bad-request");
    }

    @Test
    void what_was_never_published_cannot_be_retracted() {
        Article article = newsroom.aDraft().submitted();

        var problem =
                assertProblem(
                        article.by(CHIEF).retracts("Wrong.", "It was wrong."),
                        409,
                        "urn:galley:problem:never-published");
        assertThat(problem.at("/detail").asString()).contains("never saw");
        assertProblem(article.by(CHIEF).releases(1), 409, "urn:galley:problem:nothing-waits");
    }
}
