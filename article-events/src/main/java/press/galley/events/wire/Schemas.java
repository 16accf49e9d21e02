package press.galley.events.wire;

import press.galley.events.EventType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON Schemas (draft 2020-12) of the events' data and of content. Each stands by itself: it
 * refers to no other file.
 */
public final class Schemas {

    private static final String CONTENT = "content.v1.json";

    private static final List<String> NAMES =
            Stream.concat(Stream.of(CONTENT), Arrays.stream(EventType.values()).map(Schemas::name))
                    .toList();

    private Schemas() {}

    /** The schema of an event's data; its {@code $id} is {@link EventType#dataSchema()}. */
    public static String of(EventType type) {
        return text(name(type));
    }

    /** The schema in a file of that name, if it is one of {@link #names()}. */
    public static Optional<String> named(String fileName) {
        return NAMES.contains(fileName) ? Optional.of(text(fileName)) : Optional.empty();
    }

    /** The files' names: {@code content.v1.json}, then {@code <type name>.json} of each event. */
    public static List<String> names() {
        return NAMES;
    }

    private static String name(EventType type) {
        return type.typeName() + ".json";
    }

    private static String text(String fileName) {
        try (InputStream file = Schemas.class.getResourceAsStream("/schemas/" + fileName)) {
            if (file == null) {
                throw new IllegalStateException("the schema " + fileName + " is not in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema " + fileName, e);
        }
    }
}
