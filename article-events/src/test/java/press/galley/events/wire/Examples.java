package press.galley.events.wire;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.provider.Arguments;

import press.galley.events.ArticleEvent;
import press.galley.events.CarriesContent;
import press.galley.events.EventType;
import press.galley.events.content.Content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The stored examples of the events' data: with all members, and with no more than needed. */
public final class Examples {

    static final String FULL = "full";
    static final String MINIMAL = "minimal";

    private Examples() {}

    /** Each type with the name of each of its examples. */
    static Stream<Arguments> all() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> Stream.of(FULL, MINIMAL).map(example -> arguments(type, example)));
    }

    static byte[] bytes(EventType type, String example) {
        String path = "/examples/" + type.typeName() + "." + example + ".json";
        try (InputStream file = Examples.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new AssertionError("store an example of " + type + " as " + path);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArticleEvent event(EventType type, String example) {
        return Json.read(bytes(type, example), type.eventClass());
    }

    /** The content of the full example of a submission. */
    public static Content content() {
        return ((CarriesContent) event(EventType.DRAFT_SUBMITTED, FULL)).content();
    }

    /** The JSON of each example that carries content. */
    public static List<byte[]> withContent() {
        return Arrays.stream(EventType.values())
                .filter(type -> CarriesContent.class.isAssignableFrom(type.eventClass()))
                .flatMap(type -> Stream.of(FULL, MINIMAL).map(example -> bytes(type, example)))
                .toList();
    }
}
