package press.galley.messaging.mailbox;

import press.galley.events.ArticleEvent;
import press.galley.events.CarriesContent;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.wire.Envelope;
import press.galley.events.wire.Json;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;

/** Takes the content out of a pending event, and puts it back before it is sent. */
public final class Joining {

    private static final String CONTENT = "content";

    private Joining() {}

    static Pending pending(Envelope envelope, Announcement announcement) {
        ObjectNode data = (ObjectNode) Json.tree(announcement.event());
        if (announcement.event() instanceof CarriesContent) {
            data.remove(CONTENT);
        }
        return new Pending(envelope, data.toString(), announcement.filedAs());
    }

    /**
     * The data to send of an event that carries no content.
     *
     * @throws IllegalArgumentException if it carries content
     */
    public static byte[] data(Pending pending) {
        if (pending.carriesContent()) {
            throw new IllegalArgumentException(pending.envelope().id() + " needs its content");
        }
        return pending.data().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The data to send of an event with its content, which is checked against the hash that the
     * event was committed with.
     *
     * @throws IllegalStateException if it is other content
     */
    public static byte[] data(Pending pending, Content content) {
        ObjectNode data =
                (ObjectNode) Json.readTree(pending.data().getBytes(StandardCharsets.UTF_8));
        data.set(CONTENT, Json.tree(content));
        byte[] joined = Json.write(data);
        ArticleEvent event = Json.read(joined, pending.envelope().type().eventClass());
        ContentHash promised = ((CarriesContent) event).contentHash();
        if (!ContentHash.of(content).equals(promised)) {
            throw new IllegalStateException(
                    "%s promises %s, the history has other content for %d"
                            .formatted(pending.envelope().id(), promised, pending.filedAs()));
        }
        return joined;
    }
}
