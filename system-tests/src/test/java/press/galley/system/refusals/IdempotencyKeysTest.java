package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER_2;
import static press.galley.system.steps.Refusals.assertProblem;
import static press.galley.system.steps.Refusals.noDraft;
import static press.galley.system.steps.Refusals.refused;
import static press.galley.system.steps.Story.aStory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import press.galley.newsroom.client.Answer;
import press.galley.newsroom.identity.DevelopmentUser;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.Story;

import java.util.Map;
import java.util.UUID;

/** A request that is repeated because its answer was lost does nothing twice. */
@ExtendWith(SharedNewsroom.class)
class IdempotencyKeysTest {

    private static final String REUSED = "urn:galley:problem:idempotency-key-reused";
    private static final String INVALID = "urn:galley:problem:invalid-idempotency-key";

    private final NewsroomUnderTest newsroom;
    private final String key = UUID.randomUUID().toString();
    private final Story story = aStory();

    IdempotencyKeysTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void a_draft_that_is_begun_twice_with_one_key_is_one() {
        Answer first = begin(WRITER, story, key).expect(201);
        Answer second = begin(WRITER, story, key).expect(201);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void the_first_answer_comes_again_even_when_the_draft_has_moved_on() {
        Answer first = begin(WRITER, story, key).expect(201);
        String address = first.header("Location").orElseThrow();
        newsroom.as(WRITER)
                .send(
                        "PUT",
                        newsroom.drafts(address),
                        "application/json",
                        story.reading("Two.\n").json(),
                        Map.of("If-Match", "\"1\""))
                .expect(200);

        assertThat(begin(WRITER, story, key).expect(201).json()).isEqualTo(first.json());
        assertThat(newsroom.as(WRITER).get(newsroom.drafts(address)).text("version"))
                .isEqualTo("2");
    }

    @Test
    void a_key_belongs_to_the_words_that_it_came_with() {
        begin(WRITER, story, key).expect(201);

        noDraft(newsroom, 422, REUSED, () -> begin(WRITER, story.reading("Other.\n"), key));
    }

    @Test
    void a_key_belongs_to_the_person_who_sent_it() {
        Answer mine = begin(WRITER, story, key).expect(201);
        Answer theirs = begin(WRITER_2, story, key).expect(201);

        assertThat(theirs.text("articleId")).isNotEqualTo(mine.text("articleId"));
    }

    @Test
    void without_a_key_the_same_words_are_another_draft() {
        Answer first = newsroom.as(WRITER).post(newsroom.drafts("/drafts"), story.fields());
        Answer second = newsroom.as(WRITER).post(newsroom.drafts("/drafts"), story.fields());

        assertThat(second.text("articleId")).isNotEqualTo(first.text("articleId"));
    }

    @Test
    void a_key_has_a_length() {
        noDraft(newsroom, 400, INVALID, () -> begin(WRITER, story, " "));
        noDraft(newsroom, 400, INVALID, () -> begin(WRITER, story, "k".repeat(256)));
        begin(WRITER, story, UUID.randomUUID() + "k".repeat(255 - 36)).expect(201);
    }

    @Test
    void a_submission_that_is_repeated_with_its_key_is_one() {
        Article article = newsroom.aDraft();
        submit(article, "new").expect(201);
        article.draftUntil("in-review");
        article.rewritten("Two.\n");

        Answer again = submit(article, "new").expect(200);

        assertThat(again.text("submission")).isEqualTo("1");
        assertThat(article.by(WRITER).readsDraft("/submissions").json().at("/items")).hasSize(1);
    }

    @Test
    void a_key_belongs_to_the_submission_that_it_came_with() {
        Article article = newsroom.aDraft();
        submit(article, "new").expect(201);
        article.draftUntil("in-review");

        refused(article, 422, REUSED, () -> submit(article, "update"));
        assertProblem(
                article.by(WRITER)
                        .submits(
                                Map.of("version", 1, "kind", "new"), Map.of("Idempotency-Key", "")),
                400,
                INVALID);
    }

    private Answer begin(DevelopmentUser writer, Story words, String idempotencyKey) {
        return newsroom.as(writer)
                .send(
                        "POST",
                        newsroom.drafts("/drafts"),
                        "application/json",
                        words.json(),
                        Map.of("Idempotency-Key", idempotencyKey));
    }

    private Answer submit(Article article, String kind) {
        return article.by(WRITER)
                .submits(Map.of("version", 1, "kind", kind), Map.of("Idempotency-Key", key));
    }
}
