package press.galley.newsroom.client;

import press.galley.events.wire.Json;
import press.galley.newsroom.identity.DevelopmentUser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Tokens from the newsroom's identity provider. */
public final class Tokens {

    private final HttpClient http;
    private final URI identityProvider;

    /** Asks a provider. */
    public Tokens(HttpClient http, URI identityProvider) {
        this.http = http;
        this.identityProvider = identityProvider;
    }

    /**
     * A bearer token of a development user.
     *
     * @throws IOException if the provider does not answer, or refuses
     */
    public String of(DevelopmentUser user) throws IOException, InterruptedException {
        String credentials = user.userName() + ":" + user.password();
        String basic =
                Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(identityProvider.resolve("/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(
                    "no token for %s: %d %s"
                            .formatted(
                                    user.userName(),
                                    response.statusCode(),
                                    new String(response.body(), StandardCharsets.UTF_8)));
        }
        return Json.readTree(response.body()).get("access_token").asString();
    }
}
