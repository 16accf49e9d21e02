package press.galley.system.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Refusals.assertProblem;
import static press.galley.system.steps.Refusals.noDraft;
import static press.galley.system.steps.Refusals.refused;
import static press.galley.system.steps.Story.aStory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.newsroom.client.Answer;
import press.galley.newsroom.client.Tokens;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;
import press.galley.system.steps.Story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

@ExtendWith(SharedNewsroom.class)
class SizesTest {

    private static final String TOO_LARGE = "urn:galley:problem:too-large";
    private static final int MEBIBYTE = 1 << 20;

    private final NewsroomUnderTest newsroom;

    SizesTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void the_largest_article_of_all_is_published() {
        Article article = newsroom.aDraft(ofBytes(MEBIBYTE)).published();

        assertThat(article.publication().at("/content/body").asString())
                .isEqualTo(article.story().fields().get("body"));
    }

    @Test
    void an_article_with_one_byte_more_is_refused() {
        noDraft(newsroom, 413, TOO_LARGE, () -> begin(ofBytes(MEBIBYTE + 1)));
    }

    @Test
    void bytes_are_counted_not_characters() {
        Story euros = aStory().reading("€".repeat(MEBIBYTE / 3 + 1));

        noDraft(newsroom, 413, TOO_LARGE, () -> begin(euros));
    }

    @Test
    void a_version_cannot_be_larger_than_a_draft() {
        Article article = newsroom.aDraft();

        refused(
                article,
                413,
                TOO_LARGE,
                () -> article.by(WRITER).saves(ofBytes(MEBIBYTE + 1), "\"1\""));
    }

    @Test
    void a_body_of_more_than_four_mebibytes_is_not_even_read() {
        noDraft(newsroom, 413, TOO_LARGE, () -> begin(ofBytes(5 * MEBIBYTE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/markdown"})
    void a_body_that_does_not_say_how_long_it_is_is_cut_off_too(String mediaType) {
        noDraft(newsroom, 413, TOO_LARGE, () -> chunked(mediaType, ofBytes(5 * MEBIBYTE).json()));
    }

    @Test
    void a_very_large_body_gets_an_answer_too() {
        noDraft(newsroom, 413, TOO_LARGE, () -> begin(ofBytes(12 * MEBIBYTE)));
    }

    @Test
    void an_editor_cannot_send_more_either() {
        Article article = newsroom.aDraft().submitted();

        assertProblem(
                article.by(EDITOR)
                        .rejects(article.submissionHash(), "No. ".repeat(MEBIBYTE + MEBIBYTE / 4)),
                413,
                TOO_LARGE);
    }

    /** Whose JSON has that many bytes. */
    private static Story ofBytes(int bytes) {
        Story story = aStory().reading("x");
        return story.reading("x".repeat(bytes - story.json().length + 1));
    }

    private Answer begin(Story story) {
        return newsroom.as(WRITER).post(newsroom.drafts("/drafts"), story.fields());
    }

    private Answer chunked(String mediaType, byte[] body) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(newsroom.drafts("/drafts"))
                            .header("Content-Type", mediaType)
                            .header(
                                    "Authorization",
                                    "Bearer "
                                            + new Tokens(
                                                            newsroom.http(),
                                                            newsroom.ports().identityUrl())
                                                    .of(WRITER))
                            .POST(
                                    BodyPublishers.ofInputStream(
                                            () -> new ByteArrayInputStream(body)))
                            .build();
            HttpResponse<byte[]> answer = newsroom.http().send(request, BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
