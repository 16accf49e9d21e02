package press.galley.review.reviewing;

import press.galley.events.Comment;
import press.galley.events.content.Content;
import press.galley.events.content.Violation;
import press.galley.events.wire.Json;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The places in a content that comments can speak of: those of its JSON, and its empty fields. */
final class Places {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Map<Object, Object> fields;

    private Places(Map<Object, Object> fields) {
        this.fields = fields;
    }

    static Places of(Content content) {
        Map<Object, Object> fields = new LinkedHashMap<>();
        for (RecordComponent field : Content.class.getRecordComponents()) {
            fields.put(field.getName(), "");
        }
        Map<?, ?> json = Json.read(Json.write(content), Map.class);
        fields.putAll(json);
        return new Places(fields);
    }

    /** What is wrong with comments, as pointers into the request that brought them. */
    List<Violation> violations(List<Comment> comments) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            violation(comments.get(i), "/comments/" + i).ifPresent(violations::add);
        }
        return violations;
    }

    private Optional<Violation> violation(Comment comment, String at) {
        Optional<Object> place = find(comment.pointer());
        if (place.isEmpty()) {
            return Optional.of(
                    new Violation(
                            at + "/pointer",
                            "leads nowhere in the content; use one such as /body or"
                                    + " /faq/0/answer"));
        }
        if (!isQuoted(place.get(), comment.quote())) {
            return Optional.of(
                    new Violation(
                            at + "/quote",
                            "does not stand there; copy it from the content letter by letter"));
        }
        return Optional.empty();
    }

    /** Follows a JSON pointer (RFC 6901, section 4). */
    private Optional<Object> find(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(fields);
        }
        if (!pointer.startsWith("/")) {
            return Optional.empty();
        }
        Optional<Object> place = Optional.of(fields);
        for (String token : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            place = place.flatMap(parent -> step(parent, name));
        }
        return place;
    }

    private static Optional<Object> step(Object parent, String name) {
        return switch (parent) {
            case Map<?, ?> members -> Optional.ofNullable(members.get(name));
            case List<?> items when INDEX.matcher(name).matches() ->
                    items.stream().skip(Integer.parseInt(name)).findFirst().map(item -> item);
            default -> Optional.empty();
        };
    }

    private static boolean isQuoted(Object place, String quote) {
        return quote.isEmpty()
                || switch (place) {
                    case Map<?, ?> members ->
                            members.values().stream().anyMatch(member -> isQuoted(member, quote));
                    case List<?> items -> items.stream().anyMatch(item -> isQuoted(item, quote));
                    default -> place.toString().contains(quote);
                };
    }
}
