package press.galley.newsroom;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import press.galley.draft.DraftService;
import press.galley.infra.Infra;
import press.galley.infra.Ports;
import press.galley.newsroom.Settings.PortPlan;
import press.galley.newsroom.client.Health;
import press.galley.newsroom.identity.IdentityProvider;
import press.galley.publish.PublishService;
import press.galley.review.ReviewService;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/**
 * All of Galley in one process: Kafka, MongoDB, the identity provider for development, and the
 * three services, which talk to each other over Kafka and HTTP as they would on machines of their
 * own.
 */
public final class Newsroom implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final PortPlan ports;
    private final Infra.Embedded infra;
    private final List<ConfigurableApplicationContext> applications;

    private Newsroom(
            PortPlan ports,
            Infra.Embedded infra,
            List<ConfigurableApplicationContext> applications) {
        this.ports = ports;
        this.infra = infra;
        this.applications = applications;
    }

    /**
     * Starts everything at once, and returns when every service takes work and hears the others.
     *
     * @throws press.galley.infra.PortInUse if something else listens on a port; nothing runs then
     * @throws IllegalStateException if a part does not start; nothing runs then
     */
    public static Newsroom start(Settings settings, String... arguments) {
        PortPlan ports = settings.ports();
        requireFree(ports);
        List<CompletableFuture<ConfigurableApplicationContext>> starting = new ArrayList<>();
        CompletableFuture<Infra.Embedded> infra;
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            infra =
                    CompletableFuture.supplyAsync(
                            () -> Infra.embedded(settings.folder(), ports.kafka(), ports.mongo()),
                            threads);
            for (Part part : Part.of(ports, arguments)) {
                starting.add(CompletableFuture.supplyAsync(part::run, threads));
            }
        }
        List<ConfigurableApplicationContext> applications = started(starting);
        try {
            Newsroom newsroom = new Newsroom(ports, infra.join(), applications);
            starting.forEach(CompletableFuture::join);
            Health.awaitUp(ports);
            return newsroom;
        } catch (CompletionException | IllegalStateException e) {
            applications.forEach(ConfigurableApplicationContext::close);
            infra.handle(
                            (running, _) -> {
                                if (running != null) {
                                    running.close();
                                }
                                return null;
                            })
                    .join();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Where everything listens. */
    public PortPlan ports() {
        return ports;
    }

    /** What it stands on. */
    public Infra.Embedded infra() {
        return infra;
    }

    /** Stops taking work, finishes what was begun, and stops. The data stays. */
    @Override
    public void close() {
        applications.reversed().parallelStream().forEach(ConfigurableApplicationContext::close);
        infra.close();
    }

    private static List<ConfigurableApplicationContext> started(
            List<CompletableFuture<ConfigurableApplicationContext>> starting) {
        return starting.stream()
                .filter(application -> !application.isCompletedExceptionally())
                .map(CompletableFuture::join)
                .toList();
    }

    private static void requireFree(PortPlan ports) {
        Ports.requireFree(ports.identity(), "the identity provider", option("identity"));
        Ports.requireFree(ports.draft(), "draft-service", option("draft"));
        Ports.requireFree(ports.review(), "review-service", option("review"));
        Ports.requireFree(ports.publish(), "publish-service", option("publish"));
        Ports.requireFree(ports.kafka(), "Kafka", option("kafka"));
    }

    private static String option(String name) {
        return "-D" + Settings.setting(name);
    }

    /** One application and what it is told. */
    private record Part(SpringApplication application, List<String> arguments) {

        static List<Part> of(PortPlan ports, String... arguments) {
            return List.of(
                    identity(ports, arguments),
                    service(DraftService.application(), ports.draft(), ports, arguments),
                    service(ReviewService.application(), ports.review(), ports, arguments),
                    service(PublishService.application(), ports.publish(), ports, arguments));
        }

        ConfigurableApplicationContext run() {
            return application.run(arguments.toArray(String[]::new));
        }

        private static Part identity(PortPlan ports, String... arguments) {
            List<String> told = new ArrayList<>(List.of(arguments));
            told.add("--server.port=" + ports.identity());
            told.add("--server.address=" + LOOPBACK);
            told.add("--spring.security.oauth2.authorizationserver.issuer=" + ports.identityUrl());
            return new Part(quiet(IdentityProvider.application()), told);
        }

        private static Part service(
                SpringApplication application, int port, PortPlan ports, String... arguments) {
            List<String> told = new ArrayList<>(List.of(arguments));
            told.add("--server.port=" + port);
            told.add("--server.address=" + LOOPBACK);
            told.add("--spring.kafka.bootstrap-servers=localhost:" + ports.kafka());
            told.add("--spring.mongodb.uri=mongodb://localhost:" + ports.mongo());
            told.add(
                    "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                            + ports.identityUrl());
            told.add("--galley.draft.publications-url=" + ports.publishUrl() + "/publications");
            // Restarted, it takes its place in the group at once instead of after a time-out.
            told.add("--spring.kafka.consumer.properties.group.instance.id=newsroom");
            told.add("--spring.autoconfigure.exclude=" + AUTHORIZATION_SERVER);
            return new Part(quiet(application), told);
        }

        private static SpringApplication quiet(SpringApplication application) {
            application.setRegisterShutdownHook(false);
            return application;
        }

        private static final String AUTHORIZATION_SERVER =
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet"
                        + ".OAuth2AuthorizationServerJwtAutoConfiguration";
    }
}
