package press.galley.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.newsroom.identity.DevelopmentUser.CHIEF;
import static press.galley.newsroom.identity.DevelopmentUser.EDITOR;
import static press.galley.newsroom.identity.DevelopmentUser.PUBLISHER;
import static press.galley.newsroom.identity.DevelopmentUser.WRITER;
import static press.galley.system.steps.Refusals.assertProblem;
import static press.galley.system.steps.Story.aStory;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import press.galley.events.EventType;
import press.galley.events.PersonId;
import press.galley.events.WithdrawalRequested;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Envelope;
import press.galley.newsroom.client.Answer;
import press.galley.system.steps.Article;
import press.galley.system.steps.AtOnce;
import press.galley.system.steps.Eventually;
import press.galley.system.steps.NewsroomUnderTest;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** While MongoDB is away nothing is acknowledged; when it returns, all goes on by itself. */
class MongoAwayTest {

    /** What is promised to clients. */
    private static final Duration PROMPTLY = Duration.ofSeconds(5);

    private static NewsroomUnderTest newsroom;

    @BeforeAll
    static void open() {
        newsroom = NewsroomUnderTest.start();
    }

    @AfterEach
    void mongoIsBack() {
        newsroom.infra().mongo().start();
        for (URI service : services()) {
            Eventually.sees(
                    () ->
                            newsroom.anybody().get(service.resolve("/actuator/health")).status()
                                    == 200);
        }
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void every_request_is_answered_promptly_with_503_and_when_to_come_again() {
        Article article = newsroom.aDraft().submitted();
        String read = article.submissionHash();
        newsroom.infra().mongo().stop();

        List<Supplier<Answer>> requests =
                List.of(
                        () -> article.by(WRITER).readsDraft(""),
                        () -> newsroom.as(WRITER).get(newsroom.drafts("/drafts")),
                        () ->
                                newsroom.as(WRITER)
                                        .post(newsroom.drafts("/drafts"), aStory().fields()),
                        () -> article.by(WRITER).saves(aStory(), "\"1\""),
                        () -> article.by(WRITER).submits(Map.of("version", 1, "kind", "new")),
                        () -> article.by(EDITOR).readsRound(""),
                        () -> newsroom.as(EDITOR).get(newsroom.reviews("/reviews")),
                        () -> article.by(EDITOR).approves(read),
                        () -> article.by(EDITOR).claims(),
                        () -> article.byAnybody().readsPublication(""),
                        () -> newsroom.anybody().get(newsroom.publications("/publications")),
                        () -> article.by(PUBLISHER).retracts("Wrong.", "It was wrong."));

        assertThat(AtOnce.all(requests.stream().map(MongoAwayTest::timed).toList()))
                .hasSameSizeAs(requests)
                .allSatisfy(
                        timed -> {
                            assertProblem(
                                    timed.answer(), 503, "urn:galley:problem:store-unavailable");
                            assertThat(timed.answer().header("Retry-After")).hasValue("2");
                            assertThat(timed.took()).isLessThanOrEqualTo(PROMPTLY);
                        });
    }

    @Test
    void what_was_refused_meanwhile_is_done_when_it_is_sent_again() {
        Article article = newsroom.aDraft().submitted();
        String read = article.submissionHash();
        newsroom.infra().mongo().stop();
        article.by(EDITOR).approves(read).expect(503);
        newsroom.infra().mongo().start();

        Eventually.sees(() -> article.by(EDITOR).approves(read).status() < 300);

        article.live(1);
        assertThat(article.round().at("/approvals")).hasSize(1);
    }

    @Test
    void what_was_acknowledged_before_is_there_and_goes_on() {
        Article live = newsroom.aDraft().published();
        Article open = newsroom.aDraft().submitted();
        newsroom.infra().mongo().stop();
        newsroom.infra().mongo().start();

        Eventually.sees(() -> open.by(CHIEF).readsRound("").status() == 200);
        open.approved().live(1);
        live.rewritten("Two.\n").submittedAs("update", "").approved().live(2);
        assertThat(live.publication().at("/revision").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_heard_meanwhile_waits_and_is_not_parked() throws Exception {
        Article article = newsroom.aDraft().submitted();
        newsroom.infra().mongo().stop();

        withdrawalIsToldOf(article);
        Answer health = newsroom.anybody().get(newsroom.reviews("/actuator/health"));
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.json().at("/components/mongo/status").asString()).isEqualTo("DOWN");
        assertThat(health.json().at("/components/listeners/status").asString()).isEqualTo("UP");
        newsroom.infra().mongo().start();

        Eventually.sees(
                () -> article.by(CHIEF).readsRound("").text().contains("\"state\":\"withdrawn\""));
    }

    @Test
    void a_service_without_its_store_is_not_ready() {
        newsroom.infra().mongo().stop();

        for (URI service : services()) {
            assertThat(
                            newsroom.anybody()
                                    .get(service.resolve("/actuator/health/readiness"))
                                    .status())
                    .isEqualTo(503);
            newsroom.anybody().get(service.resolve("/actuator/health/liveness")).expect(200);
        }
    }

    private static Supplier<Timed> timed(Supplier<Answer> request) {
        return () -> {
            long start = System.nanoTime();
            return new Timed(request.get(), Duration.ofNanos(System.nanoTime() - start));
        };
    }

    private record Timed(Answer answer, Duration took) {}

    /** As draft-service would tell it, which cannot without its store. */
    private static void withdrawalIsToldOf(Article article)
            throws ExecutionException, InterruptedException {
        Envelope envelope =
                new Envelope(
                        EventType.WITHDRAWAL_REQUESTED,
                        article.id(),
                        2,
                        Instant.now(),
                        article.id() + ":1",
                        null,
                        null);
        WithdrawalRequested event =
                new WithdrawalRequested(article.id(), 1, new PersonId("writer"), Instant.now());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", newsroom.infra().bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(CloudEvents.toRecord(new ArticleMessage(envelope, event))).get();
        }
    }

    private static List<URI> services() {
        return List.of(newsroom.drafts("/"), newsroom.reviews("/"), newsroom.publications("/"));
    }
}
