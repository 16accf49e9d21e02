package press.galley.system.promises;

import org.erdtman.jcs.JsonCanonicalizer;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Computes content hashes as a downstream site in another language would: SHA-256 of the RFC 8785
 * form, with nothing of Galley's.
 */
final class Hashes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Hashes() {}

    /** The hash of a content that is a JSON document by itself. */
    static String of(byte[] content) {
        try {
            byte[] canonical = new JsonCanonicalizer(content).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of the {@code content} member of an answer or an event. */
    static String ofContentIn(byte[] json) {
        return of(JSON.writeValueAsBytes(JSON.readTree(json).required("content")));
    }
}
