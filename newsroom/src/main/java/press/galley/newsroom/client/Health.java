package press.galley.newsroom.client;

import press.galley.newsroom.Settings.PortPlan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Asks the services how they are. */
public final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private Health() {}

    /**
     * Returns when every service says that all of it is up.
     *
     * @throws IllegalStateException if one does not within a minute, with what it says instead
     */
    public static void awaitUp(PortPlan ports) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (URI service : List.of(ports.draftUrl(), ports.reviewUrl(), ports.publishUrl())) {
                awaitUp(http, service.resolve("/actuator/health"));
            }
        }
    }

    private static void awaitUp(HttpClient http, URI health) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String answer = "nothing";
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> response =
                        http.send(
                                HttpRequest.newBuilder(health).timeout(PATIENCE).build(),
                                HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    return;
                }
                answer = response.body();
                Thread.sleep(BETWEEN_LOOKS);
            } catch (IOException e) {
                answer = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(health + " was not waited for", e);
            }
        }
        throw new IllegalStateException(health + " says " + answer);
    }
}
