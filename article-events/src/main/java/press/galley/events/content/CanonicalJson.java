package press.galley.events.content;

import org.erdtman.jcs.JsonCanonicalizer;

import press.galley.events.wire.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one sequence of bytes that stands for a JSON value (RFC 8785). */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical UTF-8 bytes of a value as Galley writes it to JSON.
     *
     * @throws UncheckedIOException if the value has no canonical form
     */
    public static byte[] of(Object value) {
        return ofJson(Json.write(value));
    }

    /**
     * The canonical UTF-8 bytes of JSON that somebody wrote, for checking a hash without reading
     * the content into Galley's types.
     *
     * @throws UncheckedIOException if it is not JSON
     */
    public static byte[] ofJson(byte[] utf8) {
        try {
            return new JsonCanonicalizer(new String(utf8, StandardCharsets.UTF_8)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("no canonical form: " + e.getMessage(), e);
        }
    }
}
