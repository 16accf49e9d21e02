package press.galley.publish;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import press.galley.events.ArticleId;
import press.galley.events.EventType;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Envelope;
import press.galley.infra.Infra;
import press.galley.infra.SharedInfra;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/** The service on a real broker and a MongoDB, once for all tests. A token is who.role.desk. */
public final class ServiceUnderTest {

    private static @Nullable ServiceUnderTest running;

    private final Infra.Embedded infra = SharedInfra.get();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<ArticleId, Long> sequences = new ConcurrentHashMap<>();
    private final ConfigurableApplicationContext context;
    private final KafkaProducer<String, byte[]> producer;

    private ServiceUnderTest() {
        SpringApplication application = PublishService.application();
        application.addPrimarySources(List.of(Tokens.class));
        context =
                application.run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + infra.bootstrapServers(),
                        "--spring.mongodb.uri=" + infra.mongoUri());
        producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                infra.bootstrapServers(),
                                ProducerConfig.ACKS_CONFIG,
                                "all"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    public static synchronized ServiceUnderTest get() {
        if (running == null) {
            running = new ServiceUnderTest();
        }
        return running;
    }

    public static ArticleId anArticle() {
        return new ArticleId(UUID.randomUUID().toString());
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public Infra.Embedded infra() {
        return infra;
    }

    /** Says so in galley.reviews, as review-service would. */
    public void hears(AnApproval approval) {
        ArticleId article = approval.article();
        Envelope envelope =
                new Envelope(
                        EventType.DRAFT_APPROVED,
                        article,
                        sequences.merge(article, 1L, Long::sum),
                        Instant.now(),
                        article + ":" + approval.submission(),
                        null,
                        null);
        writes(CloudEvents.toRecord(new ArticleMessage(envelope, approval.event())));
    }

    /** Writes a record as it is. */
    public void writes(ProducerRecord<String, byte[]> kafka) {
        try {
            producer.send(kafka).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Hears it, and returns when readers see it. */
    public HttpResponse<String> publishes(AnApproval approval, int revision) {
        hears(approval);
        return get(
                "/publications/%s?revision=%d".formatted(approval.article(), revision),
                "Prefer",
                "wait=20");
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> head(String path, String... headers) {
        return send(request(path, headers).HEAD());
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        path.startsWith("http")
                                ? URI.create(path)
                                : URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes a token at its word. */
    static class Tokens {

        @Bean
        JwtDecoder jwtDecoder() {
            return token -> {
                List<String> parts = List.of(token.split("\\.", -1));
                Jwt.Builder jwt =
                        Jwt.withTokenValue(token)
                                .header("alg", "none")
                                .subject(parts.get(0))
                                .claim("roles", List.of(parts.get(1)));
                return (parts.size() < 3 ? jwt : jwt.claim("desks", List.of(parts.get(2)))).build();
            };
        }
    }
}
