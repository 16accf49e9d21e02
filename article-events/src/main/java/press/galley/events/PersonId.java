package press.galley.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a member of staff: the {@code sub} claim of their tokens (RFC 7519, section 4.1.2).
 *
 * @param value 1 to 255 characters
 */
public record PersonId(@JsonValue String value) {

    /**
     * @throws IllegalArgumentException if it is blank or longer than 255 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException("a person's id has 1 to 255 characters: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
