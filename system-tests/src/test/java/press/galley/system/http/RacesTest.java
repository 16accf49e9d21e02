package press.galley.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR_2;
import static press.galley.newsroom.identity.DevelopmentUser.PUBLISHER;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Story.aStory;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.events.ArticleRetracted;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.AtOnce;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.Story;
import press.galley.system.steps.ToldEvent;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests that arrive at the same moment. */
@ExtendWith(SharedNewsroom.class)
class RacesTest {

    private static final int TIMES = 3;

    private final NewsroomUnderTest newsroom;

    RacesTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @RepeatedTest(TIMES)
    void of_many_saves_over_the_same_version_one_wins() {
        Article article = newsroom.aDraft();
        Story story = article.story();

        List<Answer> answers =
                AtOnce.times(8, n -> article.by(WRITER).saves(story.reading(n + ".\n"), "\"1\""));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(article.draft().at("/version").asInt()).isEqualTo(2);
        assertThat(article.draft().at("/contentHash").asString())
                .isEqualTo(won(answers).text("contentHash"));
    }

    @RepeatedTest(TIMES)
    void two_editors_who_approve_at_once_publish_once() {
        Article article = newsroom.aDraft().submitted();
        String read = article.submissionHash();

        List<Answer> answers =
                AtOnce.times(4, n -> article.by(n % 2 == 0 ? EDITOR : EDITOR_2).approves(read));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::status).containsOnly(201, 200, 409);
        article.live(1);
        assertThat(article.round().at("/approvals")).hasSize(1);
        assertThat(article.log().of(article.id(), Topic.PUBLICATIONS)).hasSize(1);
        assertThat(article.log().of(article.id(), Topic.REVIEWS))
                .extracting(ToldEvent::type)
                .containsExactly(EventType.REVIEW_OPENED, EventType.DRAFT_APPROVED);
    }

    @RepeatedTest(TIMES)
    void of_a_yes_and_a_no_at_once_one_counts() {
        Article article = newsroom.aDraft().submitted();
        String read = article.submissionHash();

        List<Answer> answers =
                AtOnce.times(
                        4,
                        n ->
                                n % 2 == 0
                                        ? article.by(EDITOR).approves(read)
                                        : article.by(EDITOR_2).rejects(read, "No."));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        String decided = won(answers).text("state");
        assertThat(article.draftUntil("decided").at("/submission/outcome/result").asString())
                .isEqualTo(decided);
        assertThat(article.round().at("/state").asString()).isEqualTo(decided);
    }

    @RepeatedTest(TIMES)
    void many_beginnings_with_one_key_are_one_draft() {
        Story story = aStory();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        List<Answer> answers =
                AtOnce.times(
                        8,
                        _ ->
                                newsroom.as(WRITER)
                                        .send(
                                                "POST",
                                                newsroom.drafts("/drafts"),
                                                "application/json",
                                                story.json(),
                                                key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::text).containsOnly(answers.getFirst().text());
    }

    @RepeatedTest(TIMES)
    void many_submissions_of_the_same_are_one() {
        Article article = newsroom.aDraft();

        List<Answer> answers =
                AtOnce.times(
                        8, _ -> article.by(WRITER).submits(Map.of("version", 1, "kind", "new")));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::status).containsOnly(201, 200);
        assertThat(article.by(WRITER).readsDraft("/submissions").json().at("/items")).hasSize(1);
        article.by(CHIEF).readsRoundFrom(1, "wait=20").expect(200);
        assertThat(article.log().of(article.id(), Topic.DRAFTS)).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void many_retractions_of_the_same_are_one() {
        Article article = newsroom.aDraft().published();

        List<Answer> answers =
                AtOnce.times(8, _ -> article.by(PUBLISHER).retracts("Wrong.", "It was wrong."));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::status).containsOnly(201, 200);
        article.log().first(article.id(), ArticleRetracted.class);
        assertThat(article.log().of(article.id(), Topic.PUBLICATIONS)).hasSize(2);
    }

    private static Answer won(List<Answer> answers) {
        return answers.stream().filter(a -> a.status() < 400).findFirst().orElseThrow();
    }
}
