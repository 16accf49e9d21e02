package press.galley.system.promises;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import press.galley.events.ArticleEvent;
import press.galley.events.ArticlePublished;
import press.galley.events.DraftApproved;
import press.galley.events.DraftSubmitted;
import press.galley.events.ReviewOpened;
import press.galley.system.steps.Article;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.SharedNewsroom;

import java.util.Map;

/** W3C Trace Context, level 1, goes with the work. */
@ExtendWith(SharedNewsroom.class)
class TracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACE_PARENT =
            "00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}";

    private final NewsroomUnderTest newsroom;

    TracesTest(NewsroomUnderTest newsroom) {
        this.newsroom = newsroom;
    }

    @Test
    void a_submission_keeps_the_trace_of_its_request_through_the_services() {
        Article article = newsroom.aDraft();
        submit(article, "00-" + TRACE + "-00f067aa0ba902b7-01");

        assertThat(traceParent(article, DraftSubmitted.class))
                .matches(TRACE_PARENT)
                .startsWith("00-" + TRACE + "-")
                .doesNotContain("00f067aa0ba902b7");
        assertThat(traceParent(article, ReviewOpened.class)).startsWith("00-" + TRACE + "-");
    }

    @Test
    void an_approval_takes_its_own_trace_to_the_publication() {
        Article article = newsroom.aDraft().submitted();
        article.by(EDITOR)
                .decides(
                        "/approvals",
                        Map.of("submissionHash", article.submissionHash()),
                        Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00"))
                .expect(201);
        article.live(1);

        assertThat(traceParent(article, DraftApproved.class)).startsWith("00-" + TRACE + "-");
        assertThat(traceParent(article, ArticlePublished.class)).startsWith("00-" + TRACE + "-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
            })
    void a_broken_trace_is_replaced_by_a_new_one(String broken) {
        Article article = newsroom.aDraft();
        submit(article, broken);

        assertThat(traceParent(article, DraftSubmitted.class))
                .matches(TRACE_PARENT)
                .doesNotContainIgnoringCase(TRACE);
    }

    @Test
    void what_comes_without_a_trace_gets_one() {
        Article article = newsroom.aDraft().published();

        assertThat(article.log().of(article.id()))
                .isNotEmpty()
                .allSatisfy(
                        told -> assertThat(told.attribute("traceparent")).matches(TRACE_PARENT));
    }

    private static void submit(Article article, String traceParent) {
        article.by(article.writer())
                .submits(Map.of("version", 1, "kind", "new"), Map.of("traceparent", traceParent))
                .expect(201);
        article.by(CHIEF).readsRoundFrom(1, "wait=20").expect(200);
    }

    private static String traceParent(Article article, Class<? extends ArticleEvent> type) {
        return article.log().first(article.id(), type).attribute("traceparent");
    }
}
