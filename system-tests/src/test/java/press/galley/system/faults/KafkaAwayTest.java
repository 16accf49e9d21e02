package press.galley.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.OPERATOR;
import static press.galley.newsroom.identity.DevelopmentUser.PUBLISHER;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import press.galley.events.ArticleRetracted;
import press.galley.events.Topic;
import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.Eventually;
import press.galley.system.steps.NewsroomUnderTest;
import press.galley.system.steps.ToldEvent;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** While Kafka is away the services take work; when it returns, all of it is told. */
class KafkaAwayTest {

    private static NewsroomUnderTest newsroom;

    @BeforeAll
    static void open() {
        newsroom = NewsroomUnderTest.start();
    }

    @AfterEach
    void kafkaIsBack() {
        newsroom.infra().kafka().start();
        everybodyIsWell();
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void drafts_are_begun_saved_and_submitted_and_all_submissions_arrive_in_order() {
        Article known = newsroom.aDraft();
        newsroom.infra().kafka().stop();

        Article begun = newsroom.aDraft();
        submits(begun, 1);
        submits(known, 1);
        for (int number = 2; number <= 20; number++) {
            known.rewritten("Version %d.\n".formatted(number));
            submits(known, number);
        }
        assertThat(known.draft().at("/standing").asString()).isEqualTo("submitted");
        newsroom.infra().kafka().start();

        known.by(CHIEF).readsRoundFrom(20, "wait=30").expect(200);
        begun.by(CHIEF).readsRoundFrom(1, "wait=30").expect(200);
        isToldOnceInOrder(known, Topic.DRAFTS, 20);
        isToldOnceInOrder(begun, Topic.DRAFTS, 1);
        // Each but the last was superseded: twenty openings, nineteen endings.
        isToldOnceInOrder(known, Topic.REVIEWS, 39);
        assertThat(known.log().of(known.id(), Topic.DRAFTS))
                .extracting(told -> told.json().at("/content/body").asString())
                .last()
                .isEqualTo("Version 20.\n");
    }

    @Test
    void what_is_open_is_approved_and_published_once_when_kafka_is_back() {
        Article article = newsroom.aDraft().submitted();
        String approved = article.round().at("/contentHash").asString();
        newsroom.infra().kafka().stop();

        article.by(EDITOR).approves(article.submissionHash()).expect(201);
        article.by(EDITOR).approves(article.submissionHash()).expect(200);
        article.byAnybody().readsPublication("").expect(404);
        newsroom.infra().kafka().start();

        article.byAnybody().readsPublication(1, "wait=30").expect(200);
        article.live(1);
        assertThat(article.publication().at("/contentHash").asString()).isEqualTo(approved);
        isToldOnceInOrder(article, Topic.REVIEWS, 2);
        isToldOnceInOrder(article, Topic.PUBLICATIONS, 1);
    }

    @Test
    void a_withdrawal_that_a_decision_overtook_tells_its_writer_so() {
        Article article = newsroom.aDraft().submitted();
        newsroom.infra().kafka().stop();

        article.by(EDITOR).approves(article.submissionHash()).expect(201);
        article.by(WRITER).withdraws(1).expect(200);
        newsroom.infra().kafka().start();

        article.byAnybody().readsPublication(1, "wait=30").expect(200);
        article.live(1);
        Eventually.holds(
                () ->
                        assertThat(article.submission(1).at("/withdrawalCameTooLate").asBoolean())
                                .isTrue());
        assertThat(article.submission(1).at("/outcome/result").asString()).isEqualTo("approved");
    }

    @Test
    void a_retraction_shows_at_once_and_is_told_later() {
        Article article = newsroom.aDraft().published();
        newsroom.infra().kafka().stop();

        article.by(PUBLISHER).retracts("Wrong.", "It was wrong.").expect(201);
        article.byAnybody().readsPublication("").expect(410);
        newsroom.infra().kafka().start();

        assertThat(article.log().first(article.id(), ArticleRetracted.class).sequence())
                .isEqualTo(2);
        isToldOnceInOrder(article, Topic.PUBLICATIONS, 2);
    }

    @Test
    void health_says_so_but_the_services_stay_ready() {
        newsroom.infra().kafka().stop();

        for (URI service : services()) {
            Answer health = newsroom.anybody().get(service.resolve("/actuator/health"));
            assertThat(health.status()).isEqualTo(503);
            JsonNode components = health.json().at("/components");
            assertThat(components.at("/kafka/status").asString()).isEqualTo("DOWN");
            assertThat(components.at("/mongo/status").asString()).isEqualTo("UP");
            newsroom.anybody().get(service.resolve("/actuator/health/readiness")).expect(200);
        }
    }

    /** At least once on the wire, but nothing missing, nothing changed, and nothing overtaken. */
    private static void isToldOnceInOrder(Article article, Topic topic, int count) {
        Eventually.holds(
                () ->
                        assertThat(told(article, topic).keySet())
                                .containsExactlyElementsOf(
                                        LongStream.rangeClosed(1, count).boxed().toList()));
        assertThat(told(article, topic))
                .allSatisfy((_, same) -> assertThat(same).as("a resend").hasSize(1));
    }

    /** What each sequence says, in the order in which it came first. */
    private static Map<Long, Set<String>> told(Article article, Topic topic) {
        return article.log().of(article.id(), topic).stream()
                .collect(
                        Collectors.groupingBy(
                                ToldEvent::sequence,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        told -> told.id() + told.json(), Collectors.toSet())));
    }

    private static void submits(Article article, int version) {
        article.by(WRITER).submits(Map.of("version", version, "kind", "new")).expect(201);
    }

    private static void everybodyIsWell() {
        for (URI service : services()) {
            Eventually.sees(
                    () ->
                            newsroom.anybody().get(service.resolve("/actuator/health")).status()
                                    == 200);
            assertThat(
                            newsroom.as(OPERATOR)
                                    .get(service.resolve("/actuator/metrics/galley.inbox.waiting"))
                                    .expect(200)
                                    .json()
                                    .at("/measurements/0/value")
                                    .asInt())
                    .as("nothing waits at " + service)
                    .isZero();
        }
    }

    private static List<URI> services() {
        return List.of(newsroom.drafts("/"), newsroom.reviews("/"), newsroom.publications("/"));
    }
}
