package press.galley.newsroom.client;

import press.galley.events.wire.Json;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param status of HTTP
 * @param headers of HTTP
 * @param body as it came
 */
@SuppressWarnings("ArrayRecordComponent") // It is only ever read.
public record Answer(int status, HttpHeaders headers, byte[] body) {

    /**
     * The body as JSON.
     *
     * @throws tools.jackson.core.JacksonException if it is not
     */
    public JsonNode json() {
        return Json.readTree(body);
    }

    /** A member of the JSON body, as text; empty if it is not there. */
    public String text(String member) {
        JsonNode value = json().path(member);
        return value.isMissingNode() ? "" : value.asString();
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A header. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /**
     * This answer.
     *
     * @throws UnexpectedAnswer if its status is another
     */
    public Answer expect(int... wanted) {
        for (int one : wanted) {
            if (one == status) {
                return this;
            }
        }
        throw new UnexpectedAnswer(this);
    }
}
