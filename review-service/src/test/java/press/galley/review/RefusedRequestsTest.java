package press.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.review.People.ANA;
import static press.galley.review.People.CLEO;
import static press.galley.review.People.ED;
import static press.galley.review.People.EVE;
import static press.galley.review.People.GUS;
import static press.galley.review.People.isProblem;
import static press.galley.review.People.json;
import static press.galley.review.People.naming;
import static press.galley.review.People.submitted;
import static press.galley.review.reviewing.ASubmission.aSubmission;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.DraftSubmitted;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;

class RefusedRequestsTest {

    private static RunningService service;

    private final ArticleId article = new ArticleId(UUID.randomUUID().toString());
    private final String review = "/reviews/" + article;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void only_editors_of_the_desk_read_and_decide() {
        DraftSubmitted draft = submitted(service, article, aSubmission());

        isProblem(service.get("", review), 401, "unauthenticated");
        isProblem(service.get(ANA, review), 403, "forbidden");
        isProblem(service.get(ANA, "/reviews"), 403, "forbidden");
        isProblem(service.post(ANA, review + "/approvals", naming(draft)), 403, "forbidden");
        isProblem(service.put(ANA, review + "/claim"), 403, "forbidden");
        isProblem(service.get(GUS, review), 403, "wrong-desk");
        isProblem(service.get(GUS, review + "/rounds"), 403, "wrong-desk");
        isProblem(service.get(GUS, review + "/rounds/1"), 403, "wrong-desk");
        isProblem(service.get(GUS, "/reviews?desk=ai"), 403, "wrong-desk");
        isProblem(service.post(GUS, review + "/approvals", naming(draft)), 403, "wrong-desk");
        assertThat(service.get(GUS, "/reviews").body()).doesNotContain(article.value());
        assertThat(service.get(ED, "/reviews?desk=ai&limit=100").body()).contains(article.value());
        assertThat(service.get(CLEO, "/reviews?limit=100").body()).contains(article.value());
    }

    @Test
    void a_decision_names_what_was_read_and_where() {
        DraftSubmitted draft = submitted(service, article, aSubmission());
        String other = aSubmission().saying("Other.").submission().submissionHash().hex();

        HttpResponse<String> unnamed = service.post(ED, review + "/rejections", "{}");
        isProblem(unnamed, 422, "invalid-fields");
        assertThat(json(unnamed).at("/errors/0/pointer")).hasToString("\"/submissionHash\"");
        HttpResponse<String> changed =
                service.post(
                        ED, review + "/approvals", "{\"submissionHash\": \"%s\"}".formatted(other));
        isProblem(changed, 409, "submission-changed");
        assertThat(json(changed).get("submissionHash").stringValue())
                .isEqualTo(draft.submissionHash().hex());
        HttpResponse<String> misquoted =
                service.post(
                        ED,
                        review + "/change-requests",
                        """
                        {"submissionHash": "%s", "message": "Mend it.",
                         "comments": [{"pointer": "/body", "quote": "never said", "text": "Who?"}]}
                        """
                                .formatted(draft.submissionHash()));
        isProblem(misquoted, 422, "invalid-fields");
        assertThat(json(misquoted).at("/errors/0/pointer")).hasToString("\"/comments/0/quote\"");
        isProblem(
                service.post(ED, review + "/approvals", "{\"submissionhash\": \"\"}"),
                400,
                "unknown-field");
    }

    @Test
    void a_claim_is_made_and_released() {
        submitted(service, article, aSubmission());

        assertThat(service.put(ED, review + "/claim").statusCode()).isEqualTo(201);
        assertThat(service.put(ED, review + "/claim").statusCode()).isEqualTo(200);
        HttpResponse<String> second = service.put(EVE, review + "/claim");
        isProblem(second, 409, "claimed-by-another");
        assertThat(json(second).get("claimedBy")).hasToString("\"ed\"");
        assertThat(Instant.parse(json(second).get("claimedAt").stringValue()))
                .isBefore(Instant.now());
        isProblem(service.delete(EVE, review + "/claim"), 409, "claimed-by-another");
        assertThat(service.delete(CLEO, review + "/claim").statusCode()).isEqualTo(204);
        assertThat(service.delete(CLEO, review + "/claim").statusCode()).isEqualTo(204);
    }

    @Test
    void parameters_that_mean_nothing_are_named() {
        isProblem(service.get(ED, "/reviews?state=lost"), 400, "invalid-parameter");
        isProblem(service.get(ED, "/reviews?limit=0"), 400, "invalid-parameter");
        isProblem(service.get(ED, "/reviews?cursor=x"), 400, "invalid-cursor");
        isProblem(service.get(ED, "/reviews/not-a-uuid"), 404, "not-found");
    }
}
