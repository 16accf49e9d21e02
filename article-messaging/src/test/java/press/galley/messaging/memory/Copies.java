package press.galley.messaging.memory;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** Documents as they come back from a database: equal, and nobody else's. */
final class Copies {

    private Copies() {}

    static Document of(Document document) {
        DocumentCodec codec = new DocumentCodec();
        return new RawBsonDocument(document, codec).decode(codec);
    }
}
