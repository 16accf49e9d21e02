package press.galley.publish.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import press.galley.events.wire.Json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * JSON with its strong ETag (RFC 9110, section 8.8.3), which is the SHA-256 of its bytes: whatever
 * changes in it, a notice too, changes the ETag. Conditional requests are answered by Spring, where
 * {@code If-None-Match} goes before {@code If-Modified-Since} (section 13.2.2).
 */
final class Representation {

    private Representation() {}

    static ResponseEntity<byte[]> answer(Object view, Instant lastModified, String cacheControl) {
        byte[] json = Json.write(view);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(eTag(json))
                .lastModified(lastModified)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .body(json);
    }

    static String eTag(byte[] representation) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(representation);
            return '"' + HexFormat.of().formatHex(hash) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
