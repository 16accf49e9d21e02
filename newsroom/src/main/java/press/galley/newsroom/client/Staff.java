package press.galley.newsroom.client;

import press.galley.events.wire.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** A member of staff at the services' HTTP interfaces, with a token. */
public final class Staff {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String JSON = "application/json";

    private final HttpClient http;
    private final String token;

    /** With a token; an empty one sends none. */
    public Staff(HttpClient http, String token) {
        this.http = http;
        this.token = token;
    }

    /** GET. */
    public Answer get(URI address, Map<String, String> headers) {
        return send(request(address, headers).GET().build());
    }

    /** GET. */
    public Answer get(URI address) {
        return get(address, Map.of());
    }

    /** POST of a value as JSON. */
    public Answer post(URI address, Object value) {
        return send("POST", address, JSON, Json.write(value), Map.of());
    }

    /** PUT of nothing. */
    public Answer put(URI address) {
        return send(request(address, Map.of()).PUT(HttpRequest.BodyPublishers.noBody()).build());
    }

    /** DELETE. */
    public Answer delete(URI address) {
        return send(request(address, Map.of()).DELETE().build());
    }

    /** Any method with a body of any type. */
    public Answer send(
            String method,
            URI address,
            String mediaType,
            byte[] body,
            Map<String, String> headers) {
        return send(
                request(address, headers)
                        .header("Content-Type", mediaType)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                        .build());
    }

    private HttpRequest.Builder request(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
