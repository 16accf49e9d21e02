package press.galley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static press.galley.review.People.CLEO;
import static press.galley.review.People.ED;
import static press.galley.review.People.EVE;
import static press.galley.review.People.header;
import static press.galley.review.People.isProblem;
import static press.galley.review.People.json;
import static press.galley.review.People.naming;
import static press.galley.review.People.submitted;
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
import press.galley.infra.SharedInfra;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class ReviewServiceTest {

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

    @Test
    void a_submission_is_reviewed_and_approved_word_by_word() {
        DraftSubmitted draft = submitted(service, article, aSubmission());

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
        DraftSubmitted draft = submitted(service, article, aSubmission().onDesk("politics"));

        assertThat(json(service.post(EVE, review + "/approvals", naming(draft))).get("state"))
                .hasToString("\"open\"");
        assertThat(json(service.post(CLEO, review + "/approvals", naming(draft))).get("state"))
                .hasToString("\"approved\"");
    }

    @Test
    void earlier_rounds_stay_readable() {
        DraftSubmitted first = submitted(service, article, aSubmission().saying("One."));
        submitted(service, article, aSubmission().numbered(2).saying("Two."));
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
    void it_keeps_its_reviews_in_a_database_of_its_own() {
        submitted(service, article, aSubmission());

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
