package press.galley.events.content;

import org.erdtman.jcs.JsonCanonicalizer;

import press.galley.events.wire.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The one sequence of bytes that stands for a JSON value (RFC 8785). */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical UTF-8 bytes of a value as Galley writes it to JSON.
     *
     * @throws UncheckedIOException if the value has no canonical form: a text holds half of a
     *     surrogate pair
     */
    public static byte[] of(Object value) {
        return ofJson(Json.write(value));
    }

    /**
     * The canonical UTF-8 bytes of JSON that somebody wrote, for checking a hash without reading
     * the content into Galley's types.
     *
     * @throws UncheckedIOException if it is not a JSON object or array in UTF-8
     */
    public static byte[] ofJson(byte[] utf8) {
        try {
            // Strict both ways: a character that were replaced would give other words the same
            // hash.
            String json =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
            String canonical = new JsonCanonicalizer(json).getEncodedString();
            return bytes(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(canonical)));
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(
                    "no canonical form: broken UTF-8, or half of a surrogate pair", e);
        } catch (IOException e) {
            throw new UncheckedIOException("no canonical form: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
