package press.galley.events;

/**
 * What an editor says about a place in the text.
 *
 * @param pointer the field, as a JSON pointer (RFC 6901) into the content, such as {@code /body};
 *     empty for all of it
 * @param quote the words it is about, exactly as they stand there; may be empty for the whole field
 * @param text what should change
 */
public record Comment(String pointer, String quote, String text) {

    /** Turns a missing pointer or quote into an empty one. */
    @SuppressWarnings("NullAway") // JSON leaves an empty text out.
    public Comment {
        pointer = pointer == null ? "" : pointer;
        quote = quote == null ? "" : quote;
    }
}
