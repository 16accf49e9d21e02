package press.galley.publish.publishing;

import org.jspecify.annotations.Nullable;

import press.galley.events.content.ContentHash;

import java.time.Instant;
import java.util.List;

/**
 * What went live once, without its words.
 *
 * @param number 1, 2, 3 … per article
 * @param submission the submission that was approved
 * @param version the draft version that was approved
 * @param kind what it is to readers
 * @param notice what readers are told about the change; always there for a correction, never for
 *     the first revision
 * @param contentHash the hash of its words
 * @param at when it went live
 */
public record Revision(
        int number,
        int submission,
        int version,
        Kind kind,
        @Nullable String notice,
        ContentHash contentHash,
        Instant at) {

    /**
     * @throws IllegalArgumentException if number, kind and notice do not go together
     */
    public Revision {
        if (number < 1 || (number == 1) != (kind == Kind.PUBLICATION)) {
            throw new IllegalArgumentException("revision " + number + " is no " + kind);
        }
        boolean misplaced = notice == null ? kind == Kind.CORRECTION : kind == Kind.PUBLICATION;
        if (misplaced) {
            throw new IllegalArgumentException("a " + kind + " with the notice " + notice);
        }
    }

    /** What a revision is to readers. */
    public enum Kind {
        /** The article's first. */
        PUBLICATION,
        /** Newer words. */
        UPDATE,
        /** Something was wrong and is mended. */
        CORRECTION
    }

    static List<Revision> contiguous(List<Revision> revisions) {
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "revision " + revisions.get(i).number() + " stands in place " + (i + 1));
            }
        }
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("no revision, where there must be one");
        }
        return List.copyOf(revisions);
    }
}
