package press.galley.web.security;

import java.util.List;

/**
 * What anybody may read without a token: a service declares one bean of it.
 *
 * @param paths patterns such as {@code /publications/**}, for GET and HEAD
 */
public record PublicReading(List<String> paths) {

    /** Copies the list. */
    public PublicReading {
        paths = List.copyOf(paths);
    }
}
