package press.galley.infra;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which MongoDB serves a folder: the one it was begun with, so that a later {@code mongod} hides no
 * article.
 */
final class MongoChoice {

    private MongoChoice() {}

    static EmbeddedMongo in(Path folder, int port, Optional<Mongod> mongod) {
        if (InJvmMongo.hasBegun(folder)) {
            return new InJvmMongo(folder, port, mongod);
        }
        if (mongod.isPresent()) {
            return new ChildMongod(mongod.get(), folder, port);
        }
        if (ChildMongod.hasBegun(folder)) {
            throw new IllegalStateException(
                    "%s was begun with a mongod, and there is none now: name one with %s, or choose another folder"
                            .formatted(folder, Mongod.VARIABLE));
        }
        return new InJvmMongo(folder, port, mongod);
    }
}
