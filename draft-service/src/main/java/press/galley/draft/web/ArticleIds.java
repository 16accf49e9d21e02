package press.galley.draft.web;

import com.github.f4b6a3.uuid.UuidCreator;

import org.jspecify.annotations.Nullable;

import press.galley.events.ArticleId;
import press.galley.events.PersonId;

import java.util.UUID;

/** Ids of new articles (RFC 9562). */
final class ArticleIds {

    private static final UUID KEYS = UUID.fromString("3b0e8a52-6f1c-5c0e-9a57-0a4f0c7b1d11");

    private ArticleIds() {}

    /** A new id, version 7; with a key, version 5 of that, the same for the same person and key. */
    static ArticleId create(PersonId author, @Nullable String key) {
        UUID id =
                key == null
                        ? UuidCreator.getTimeOrderedEpoch()
                        : UuidCreator.getNameBasedSha1(KEYS, author + "\n" + key);
        return new ArticleId(id.toString());
    }
}
