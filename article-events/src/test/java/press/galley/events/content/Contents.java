package press.galley.events.content;

import press.galley.events.wire.Examples;
import press.galley.events.wire.Json;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Contents to test with. */
final class Contents {

    private Contents() {}

    /** As short as a content can be. */
    static Content brief() {
        return new Content(
                "A headline",
                null,
                null,
                "Technology",
                "ai",
                "en",
                List.of(),
                List.of(),
                "Text.\n",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The full example, in which one value stands at a place instead of the one that was there. */
    static Content with(String pointer, JsonNode value) {
        ObjectNode tree = (ObjectNode) Json.tree(Examples.content());
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
        return Json.read(Json.write(tree), Content.class);
    }

    static Content with(String pointer, String text) {
        return with(pointer, Json.tree(text));
    }

    /** The full example without one member. */
    static Content without(String pointer) {
        ObjectNode tree = (ObjectNode) Json.tree(Examples.content());
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) tree.at(at.head())).remove(at.last().getMatchingProperty());
        return Json.read(Json.write(tree), Content.class);
    }
}
