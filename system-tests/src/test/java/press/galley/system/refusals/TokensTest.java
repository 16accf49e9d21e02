package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Refusals.assertProblem;
import static press.galley.system.steps.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import press.galley.newsroom.client.Answer;
import press.galley.newsroom.client.Staff;
import press.galley.newsroom.client.Tokens;
import press.galley.newsroom.identity.DevelopmentUser;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@ExtendWith(SharedNewsroom.class)
class TokensTest {

    private static final String UNAUTHENTICATED = "urn:galley:problem:unauthenticated";
    private static final String FORBIDDEN = "urn:galley:problem:forbidden";

    private final NewsroomUnderTest newsroom;

    TokensTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void without_a_token_nothing_of_the_newsroom_can_be_read() {
        Article article = newsroom.aDraft().published();

        for (URI address : inside(article)) {
            Answer answer = newsroom.anybody().get(address);
            assertProblem(answer, 401, UNAUTHENTICATED);
            assertThat(answer.header("WWW-Authenticate"))
                    .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        }
    }

    @Test
    void without_a_token_nothing_can_be_changed() {
        Article article = newsroom.aDraft().published();

        refused(article, 401, UNAUTHENTICATED, () -> article.byAnybody().retracts("A", "B"));
        refused(
                article,
                401,
                UNAUTHENTICATED,
                () -> article.byAnybody().saves(article.story(), "*"));
        refused(article, 401, UNAUTHENTICATED, () -> article.byAnybody().rejects("0", "No."));
    }

    static Stream<String> brokenTokens() {
        return Stream.of(
                "nonsense",
                "a.b.c",
                // {"alg":"none"} and {"sub":"chief","roles":["chief"]}
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjaGllZiIsInJvbGVzIjpbImNoaWVmIl19.");
    }

    @ParameterizedTest
    @MethodSource("brokenTokens")
    void a_token_that_nobody_signed_is_refused(String token) {
        Article article = newsroom.aDraft().published();

        for (URI address : inside(article)) {
            Answer answer = new Staff(newsroom.http(), token).get(address);
            assertThat(assertProblem(answer, 401, UNAUTHENTICATED).at("/detail").asString())
                    .contains("new one");
            assertThat(answer.header("WWW-Authenticate"))
                    .hasValueSatisfying(
                            challenge -> assertThat(challenge).contains("invalid_token"));
        }
    }

    @Test
    void a_token_that_was_changed_is_refused() throws IOException, InterruptedException {
        String token = new Tokens(newsroom.http(), newsroom.ports().identityUrl()).of(WRITER);
        List<String> parts = List.of(token.split("\\.", -1));
        String other = new Tokens(newsroom.http(), newsroom.ports().identityUrl()).of(EDITOR);
        String mixed = parts.get(0) + "." + other.split("\\.", -1)[1] + "." + parts.get(2);

        assertProblem(
                new Staff(newsroom.http(), mixed).get(newsroom.drafts("/drafts")),
                401,
                UNAUTHENTICATED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHER", "OPERATOR", "SUBSCRIBER"})
    void who_does_not_write_has_no_drafts(DevelopmentUser somebody) {
        Article article = newsroom.aDraft().submitted();

        refused(article, 403, FORBIDDEN, () -> article.by(somebody).readsDraft(""));
        refused(article, 403, FORBIDDEN, () -> article.by(somebody).saves(article.story(), "*"));
        assertProblem(
                newsroom.as(somebody).post(newsroom.drafts("/drafts"), article.story().fields()),
                403,
                FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITER", "WRITER_2", "PUBLISHER", "OPERATOR", "SUBSCRIBER"})
    void who_does_not_edit_decides_nothing(DevelopmentUser somebody) {
        Article article = newsroom.aDraft().submitted();
        String hash = article.submissionHash();

        refused(article, 403, FORBIDDEN, () -> article.by(somebody).approves(hash));
        refused(article, 403, FORBIDDEN, () -> article.by(somebody).rejects(hash, "No."));
        refused(article, 403, FORBIDDEN, () -> article.by(somebody).asksForChanges(hash, "More."));
        refused(article, 403, FORBIDDEN, () -> article.by(somebody).claims());
        refused(article, 403, FORBIDDEN, () -> article.by(somebody).readsRound(""));
        assertProblem(newsroom.as(somebody).get(newsroom.reviews("/reviews")), 403, FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITER", "EDITOR", "OPERATOR", "SUBSCRIBER"})
    void who_does_not_publish_takes_nothing_down(DevelopmentUser somebody) {
        Article article = newsroom.aDraft().published();

        refused(article, 403, FORBIDDEN, () -> article.by(somebody).retracts("A", "B"));
        refused(article, 403, FORBIDDEN, () -> article.by(somebody).releases(1));
    }

    @Test
    void who_has_no_role_learns_nothing_from_a_body_that_is_wrong() {
        Article article = newsroom.aDraft().submitted();

        refused(
                article,
                403,
                FORBIDDEN,
                () -> article.by(WRITER).decides("/approvals", Map.of("submissionHash", "x")));
    }

    private List<URI> inside(Article article) {
        return List.of(
                newsroom.drafts("/drafts"),
                newsroom.drafts("/drafts/" + article.id()),
                newsroom.reviews("/reviews"),
                newsroom.reviews("/reviews/" + article.id()),
                newsroom.publications("/actuator/metrics"),
                newsroom.drafts("/nowhere"));
    }
}
