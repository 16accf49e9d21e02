package press.galley.web.request;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import press.galley.web.problem.ProblemException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, by keyset: the cursor names the last item, so nothing is skipped or shown
 * twice because something was added meanwhile. The next page is in {@code Link} (RFC 8288).
 *
 * @param items in the list's order
 */
public record Page<T>(@JsonInclude(JsonInclude.Include.ALWAYS) List<T> items) {

    /** How many items a page has at most. */
    public static final int MOST = 100;

    private static final String FIELDS = "\n";

    /**
     * The answer for up to one item more than the page has.
     *
     * @param found at most {@code limit + 1} items
     * @param cursor the fields that name an item, in the list's order
     */
    public static <T, V> ResponseEntity<Page<V>> answer(
            List<T> found, int limit, Function<T, List<String>> cursor, Function<T, V> view) {
        boolean more = found.size() > limit;
        List<T> shown = more ? found.subList(0, limit) : found;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (more) {
            String next =
                    ServletUriComponentsBuilder.fromCurrentRequest()
                            .replaceQueryParam("cursor", encode(cursor.apply(shown.getLast())))
                            .build()
                            .toUriString();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new Page<>(shown.stream().map(view).toList()));
    }

    /**
     * The limit, if it is one.
     *
     * @throws ProblemException 400 if it is not from 1 to {@link #MOST}
     */
    public static int limit(int asked) {
        if (asked < 1 || asked > MOST) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "invalid-parameter",
                    "limit is from 1 to " + MOST + ".");
        }
        return asked;
    }

    /**
     * The fields of a cursor.
     *
     * @throws ProblemException 400 if it is not one of this list's
     */
    public static Optional<List<String>> cursor(@Nullable String cursor, int fields) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            byte[] text = Base64.getUrlDecoder().decode(cursor);
            List<String> parts = List.of(new String(text, StandardCharsets.UTF_8).split(FIELDS));
            if (parts.size() == fields) {
                return Optional.of(parts);
            }
        } catch (IllegalArgumentException e) {
            // Answered below, like any other text that is not a cursor.
        }
        throw invalidCursor();
    }

    /** The cursor is not one of this list's: 400. */
    public static ProblemException invalidCursor() {
        return new ProblemException(
                HttpStatus.BAD_REQUEST,
                "invalid-cursor",
                "Take the address of the next page from Link, or start without a cursor.");
    }

    private static String encode(List<String> fields) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(FIELDS, fields).getBytes(StandardCharsets.UTF_8));
    }
}
