package press.galley.events;

/**
 * What an editor says about a place in the text.
 *
 * @param pointer the field, as a JSON pointer (RFC 6901) into the content, such as {@code /body}
 * @param quote the words it is about, exactly as they stand there; may be empty for the whole field
 * @param text what should change
 */
public record Comment(String pointer, String quote, String text) {

    /** Turns a missing quote into an empty one. */
    @SuppressWarnings("NullAway") // JSON leaves an empty quote out.
    public Comment {
        quote = quote == null ? "" : quote;
    }
}
