package press.galley.events.content;

/**
 * One thing about one field that has to change.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the content
 * @param detail what is wrong and what to do
 */
public record Violation(String pointer, String detail) {}
