package press.galley.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import static press.galley.system.steps.Refusals.assertProblem;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

import press.galley.draft.DraftService;
import press.galley.infra.Infra;
import press.galley.infra.Ports;
import press.galley.infra.SharedInfra;
import press.galley.newsroom.client.Answer;
import press.galley.newsroom.client.Staff;
import press.galley.publish.PublishService;
import press.galley.review.ReviewService;
import press.galley.system.steps.Eventually;
import press.galley.system.steps.Logs;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Each service as it runs by itself: it knows no other, and its identity provider is away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AloneTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Service, ConfigurableApplicationContext> running =
            new EnumMap<>(Service.class);

    private enum Service {
        DRAFTS,
        REVIEWS,
        PUBLICATIONS;

        private SpringApplication application() {
            return switch (this) {
                case DRAFTS -> DraftService.application();
                case REVIEWS -> ReviewService.application();
                case PUBLICATIONS -> PublishService.application();
            };
        }
    }

    @BeforeAll
    void start() {
        Logs.toTheFile();
        Infra infra = SharedInfra.get();
        for (Service service : Service.values()) {
            SpringApplication application = service.application();
            application.setRegisterShutdownHook(false);
            running.put(
                    service,
                    application.run(
                            "--server.port=0",
                            "--server.address=127.0.0.1",
                            "--spring.kafka.bootstrap-servers=" + infra.bootstrapServers(),
                            "--spring.mongodb.uri=" + infra.mongoUri(),
                            "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                    + "http://localhost:"
                                    + Ports.free(),
                            // On the class path for the newsroom's sake, but not a service's.
                            "--spring.autoconfigure.exclude="
                                    + "org.springframework.boot.security.oauth2.server.authorization"
                                    + ".autoconfigure.servlet"
                                    + ".OAuth2AuthorizationServerJwtAutoConfiguration"));
        }
    }

    @AfterAll
    void stop() {
        running.values().forEach(ConfigurableApplicationContext::close);
        http.close();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_well(Service service) {
        Eventually.sees(() -> get(service, "/actuator/health", "").status() == 200);
    }

    @ParameterizedTest
    @EnumSource
    void it_lets_nobody_in(Service service) {
        assertProblem(get(service, "/inside", ""), 401, "urn:galley:problem:unauthenticated");
    }

    @ParameterizedTest
    @EnumSource
    void it_blames_no_token_that_it_cannot_check(Service service) {
        Answer answer = get(service, "/inside", "a.b.c");

        assertProblem(answer, 503, "urn:galley:problem:identity-provider-unavailable");
        assertThat(answer.header("Retry-After")).hasValue("5");
    }

    @ParameterizedTest
    @EnumSource
    void a_listener_that_stopped_shows_until_it_hears_again(Service service) {
        SmartLifecycle messaging = context(service).getBean("messaging", SmartLifecycle.class);
        Eventually.sees(() -> get(service, "/actuator/health", "").status() == 200);

        messaging.stop();

        Answer health = get(service, "/actuator/health", "");
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.json().at("/components/listeners/status").asString()).isEqualTo("DOWN");
        messaging.start();
        Eventually.sees(() -> get(service, "/actuator/health", "").status() == 200);
    }

    private Answer get(Service service, String path, String token) {
        String port = context(service).getEnvironment().getRequiredProperty("local.server.port");
        return new Staff(http, token).get(URI.create("http://localhost:" + port + path));
    }

    private ConfigurableApplicationContext context(Service service) {
        return Objects.requireNonNull(running.get(service));
    }
}
