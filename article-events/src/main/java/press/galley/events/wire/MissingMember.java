package press.galley.events.wire;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleEvent;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a record lacks that was made from JSON, where any member can be left out. */
final class MissingMember {

    private static final ClassValue<List<RecordComponent>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    return List.of(type.getRecordComponents());
                }
            };

    private MissingMember() {}

    /**
     * The first member of an event that is null and not {@link Nullable}, as a JSON pointer, also
     * in the records and lists that it holds; empty if it is whole.
     */
    static Optional<String> of(ArticleEvent read) {
        return in(read, "").findFirst();
    }

    private static Stream<String> in(@Nullable Object value, String at) {
        return switch (value) {
            case Record part ->
                    COMPONENTS.get(part.getClass()).stream()
                            .flatMap(component -> in(component, part, at));
            case List<?> items ->
                    IntStream.range(0, items.size())
                            .boxed()
                            .flatMap(i -> in(items.get(i), at + "/" + i));
            case null, default -> Stream.empty();
        };
    }

    private static Stream<String> in(RecordComponent component, Record part, String at) {
        String pointer = at + "/" + component.getName();
        Object member = value(component, part);
        boolean missing =
                member == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return missing ? Stream.of(pointer) : in(member, pointer);
    }

    private static @Nullable Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
