package press.galley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static press.galley.review.reviewing.ASubmission.aSubmission;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import press.galley.events.ArticleId;
import press.galley.events.DraftApproved;
import press.galley.events.DraftSubmitted;
import press.galley.events.EventType;
import press.galley.events.PersonId;
import press.galley.events.WithdrawalRequested;
import press.galley.events.content.ContentHash;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.Json;
import press.galley.infra.SharedInfra;
import press.galley.review.reviewing.ASubmission;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class ReviewServiceTest {

    private static final String ED = RunningService.token("ed", List.of("editor"), List.of("ai"));
    private static final String EVE = RunningService.token("eve", List.of("editor"), List.of());
    private static final String GUS =
            RunningService.token("gus", List.of("editor"), List.of("sports"));
    private static final String CLEO =
            RunningService.token("cleo", List.of("chief"), List.of("sports"));
    private static final String ANA = RunningService.token("ana", List.of("writer"), List.of());
    private static RunningService service;

    private final ArticleId article = new ArticleId(UUID.randomUUID().toString());
    private final String review = "/reviews/" + article;

    @BeforeAll
    static void start() {
        service = new RunningService("--galley.review.desks.politics.quorum=2");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.readTree(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void isProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("type").stringValue()).isEqualTo("urn:galley:problem:" + name);
    }

    /** Returns when the round is open. */
    private DraftSubmitted submitted(ASubmission submission) {
        DraftSubmitted event = submission.event(article);
        service.hears(event.submission(), event);
        HttpResponse<String> opened =
                service.get(
                        CLEO, review + "?submission=" + event.submission(), "Prefer", "wait=20");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        return event;
    }

    private static String naming(DraftSubmitted read) {
        return "{\"submissionHash\": \"%s\"}".formatted(read.submissionHash());
    }

    @Test
    void a_submission_is_reviewed_and_approved_word_by_word() {
        DraftSubmitted draft = submitted(aSubmission());

        HttpResponse<String> open = service.get(ED, review);
        byte[] content = json(open).get("content").toString().getBytes(StandardCharsets.UTF_8);
        assertThat(ContentHash.ofJson(content)).isEqualTo(draft.contentHash());
        assertThat(service.get(ED, review, "If-None-Match", header(open, "ETag")).statusCode())
                .isEqualTo(304);

        HttpResponse<String> first = service.post(ED, review + "/approvals", naming(draft));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(header(first, "Location")).endsWith(review + "/rounds/1");
        HttpResponse<String> again = service.post(ED, review + "/approvals", naming(draft));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(header(again, "ETag"))
                .isEqualTo(header(first, "ETag"))
                .isNotEqualTo(header(open, "ETag"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(service.said(article))
                                        .extracting(message -> message.envelope().type())
                                        .containsExactly(
                                                EventType.REVIEW_OPENED, EventType.DRAFT_APPROVED));
        ArticleMessage told = service.said(article).getLast();
        assertThat(told.envelope().correlationId()).isEqualTo(article + ":1");
        assertThat(told.event())
                .isInstanceOfSatisfying(
                        DraftApproved.class,
                        approved -> assertThat(approved.content()).isEqualTo(draft.content()));
        isProblem(service.post(EVE, review + "/approvals", naming(draft)), 409, "already-decided");
    }

    @Test
    void a_desk_with_a_quorum_of_two_waits_for_the_second_editor() {
        DraftSubmitted draft = submitted(aSubmission().onDesk("politics"));

        assertThat(json(service.post(EVE, review + "/approvals", naming(draft))).get("state"))
                .hasToString("\"open\"");
        assertThat(json(service.post(CLEO, review + "/approvals", naming(draft))).get("state"))
                .hasToString("\"approved\"");
    }

    @Test
    void only_editors_of_the_desk_read_and_decide() {
        DraftSubmitted draft = submitted(aSubmission());

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
        DraftSubmitted draft = submitted(aSubmission());
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
        submitted(aSubmission());

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
    void earlier_rounds_stay_readable() {
        DraftSubmitted first = submitted(aSubmission().saying("One."));
        submitted(aSubmission().numbered(2).saying("Two."));
        service.hears(3, new WithdrawalRequested(article, 2, new PersonId("ana"), Instant.now()));
        submittedNext();

        HttpResponse<String> page = service.get(ED, review + "/rounds?limit=2");
        assertThat(states(page)).containsExactly("superseded", "withdrawn");
        String next =
                header(page, "Link").replaceAll("<https?://[^/]+([^>]+)>; rel=\"next\"", "$1");
        assertThat(states(service.get(ED, next))).containsExactly("open");

        JsonNode round = json(service.get(ED, review + "/rounds/1"));
        assertThat(round.at("/content/body")).hasToString("\"One.\"");
        assertThat(round.get("contentHash").stringValue()).isEqualTo(first.contentHash().hex());
        isProblem(service.get(ED, review + "/rounds/4"), 404, "not-found");
        isProblem(service.get(ED, "/reviews/" + UUID.randomUUID()), 404, "not-found");
        isProblem(service.get(ED, "/reviews/?state=lost"), 404, "not-found");
    }

    private void submittedNext() {
        DraftSubmitted third = aSubmission().numbered(3).saying("Three.").event(article);
        service.hears(4, third);
        assertThat(service.get(ED, review + "?submission=3", "Prefer", "wait=20").statusCode())
                .isEqualTo(200);
    }

    private static List<String> states(HttpResponse<String> page) {
        return json(page).get("items").values().stream()
                .map(round -> round.get("state").stringValue())
                .toList();
    }

    @Test
    void parameters_that_mean_nothing_are_named() {
        isProblem(service.get(ED, "/reviews?state=lost"), 400, "invalid-parameter");
        isProblem(service.get(ED, "/reviews?limit=0"), 400, "invalid-parameter");
        isProblem(service.get(ED, "/reviews?cursor=x"), 400, "invalid-cursor");
        isProblem(service.get(ED, "/reviews/not-a-uuid"), 404, "not-found");
    }

    @Test
    void it_keeps_its_reviews_in_a_database_of_its_own() {
        submitted(aSubmission());

        try (MongoClient mongo = MongoClients.create(SharedInfra.get().mongoUri())) {
            assertThat(mongo.getDatabase("galley_reviews").listCollectionNames())
                    .contains("reviews", "review_rounds");
        }
    }

    @Test
    void it_says_that_it_is_ready() {
        HttpResponse<String> ready = service.get("", "/actuator/health/readiness");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"mongo\"").doesNotContain("afka");
    }
}
