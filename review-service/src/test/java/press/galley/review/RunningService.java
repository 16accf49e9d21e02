package press.galley.review;

import com.nimbusds.jose.jwk.source.ImmutableSecret;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

import press.galley.events.ArticleId;
import press.galley.events.DraftEvent;
import press.galley.events.EventType;
import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.events.wire.Envelope;
import press.galley.infra.SharedInfra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The whole service, and what stands around it: draft-service's events, and people with tokens. */
final class RunningService implements AutoCloseable {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    RunningService(String... settings) {
        SpringApplication application = ReviewService.application();
        application.addInitializers(
                starting ->
                        ((GenericApplicationContext) starting)
                                .registerBean(
                                        JwtDecoder.class,
                                        () -> NimbusJwtDecoder.withSecretKey(KEY).build()));
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        arguments.add("--spring.mongodb.uri=" + SharedInfra.get().mongoUri());
        arguments.add("--spring.kafka.bootstrap-servers=" + SharedInfra.get().bootstrapServers());
        context = application.run(arguments.toArray(String[]::new));
    }

    static String token(String person, List<String> roles, List<String> desks) {
        JwtClaimsSet.Builder claims =
                JwtClaimsSet.builder()
                        .subject(person)
                        .claim("roles", roles)
                        .expiresAt(Instant.now().plusSeconds(600));
        if (!desks.isEmpty()) {
            claims.claim("desks", desks);
        }
        return new NimbusJwtEncoder(new ImmutableSecret<>(KEY))
                .encode(
                        JwtEncoderParameters.from(
                                JwsHeader.with(MacAlgorithm.HS256).build(), claims.build()))
                .getTokenValue();
    }

    HttpResponse<String> get(String token, String path, String... headers) {
        return send(request(token, path, headers).GET());
    }

    HttpResponse<String> post(String token, String path, String json) {
        return send(
                request(token, path, "Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> put(String token, String path) {
        return send(request(token, path).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> delete(String token, String path) {
        return send(request(token, path).DELETE());
    }

    private HttpRequest.Builder request(String token, String path, String... headers) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As draft-service would say it. */
    void hears(long sequence, DraftEvent event) {
        Envelope envelope =
                new Envelope(
                        EventType.of(event),
                        event.articleId(),
                        sequence,
                        Instant.now(),
                        event.articleId() + ":1",
                        null,
                        null);
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        SharedInfra.get().bootstrapServers());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(CloudEvents.toRecord(new ArticleMessage(envelope, event))).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the service has said about an article by now. */
    List<ArticleMessage> said(ArticleId article) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        SharedInfra.get().bootstrapServers(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest");
        List<TopicPartition> partitions =
                IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(i -> new TopicPartition(Topic.REVIEWS.topicName(), i))
                        .toList();
        List<ArticleMessage> said = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> kafka : consumer.poll(Duration.ofMillis(100))) {
                    ArticleMessage message = CloudEvents.read(kafka);
                    if (message.envelope().subject().equals(article)) {
                        said.add(message);
                    }
                }
            }
        }
        return said;
    }

    @Override
    public void close() {
        context.close();
    }
}
