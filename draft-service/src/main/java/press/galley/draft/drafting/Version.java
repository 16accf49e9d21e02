package press.galley.draft.drafting;

import org.jspecify.annotations.Nullable;

import press.galley.events.PersonId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.LinkHash;

import java.time.Instant;

/**
 * The words as somebody saved them. Immutable, and chained to the version before it.
 *
 * @param number 1, 2, 3 … per draft
 * @param content the words
 * @param contentHash their hash
 * @param savedBy who saved them
 * @param savedAt when
 * @param previous the link of the version before it; absent for the first
 * @param link of this version
 */
public record Version(
        int number,
        Content content,
        ContentHash contentHash,
        PersonId savedBy,
        Instant savedAt,
        @Nullable LinkHash previous,
        LinkHash link) {

    static Version first(Content content, PersonId savedBy, Instant savedAt) {
        return of(1, content, savedBy, savedAt, null);
    }

    Version next(Content newContent, PersonId editor, Instant at) {
        return of(number + 1, newContent, editor, at, link);
    }

    private static Version of(
            int number, Content content, PersonId by, Instant at, @Nullable LinkHash previous) {
        ContentHash hash = ContentHash.of(content);
        return new Version(
                number, content, hash, by, at, previous, LinkHash.of(previous, number, hash, at));
    }
}
