package press.galley.draft.web;

import org.jspecify.annotations.Nullable;

import press.galley.draft.drafting.Live;
import press.galley.draft.drafting.Manuscript;
import press.galley.draft.drafting.Version;
import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A draft as its writer sees it.
 *
 * @param standing where it stands, in one word
 * @param submission the last one and what became of it; absent if it was never submitted
 * @param live what readers see; absent if it was never published
 * @param content exactly as hashed; absent in lists
 */
record DraftView(
        ArticleId articleId,
        Standing standing,
        int version,
        ContentHash contentHash,
        PersonId author,
        PersonId savedBy,
        Instant savedAt,
        String headline,
        @Nullable SubmissionView submission,
        @Nullable LiveView live,
        @Nullable Content content) {

    /** With its words. */
    static DraftView whole(Manuscript manuscript, Standing standing, URI publications) {
        return of(manuscript, standing, publications, manuscript.version().content());
    }

    /** Without its words, for lists. */
    static DraftView brief(Manuscript manuscript, Standing standing, URI publications) {
        return of(manuscript, standing, publications, null);
    }

    /** As it was answered when it was begun. */
    static DraftView begun(ArticleId id, Version first) {
        Manuscript then =
                new Manuscript(
                        id,
                        first.savedBy(),
                        first.contentHash(),
                        first,
                        List.of(),
                        List.of(),
                        null);
        return whole(then, Standing.EDITING, URI.create(""));
    }

    private static DraftView of(
            Manuscript manuscript, Standing standing, URI publications, @Nullable Content content) {
        Version version = manuscript.version();
        return new DraftView(
                manuscript.id(),
                standing,
                version.number(),
                version.contentHash(),
                manuscript.author(),
                version.savedBy(),
                version.savedAt(),
                version.content().headline(),
                manuscript.lastSubmission().map(SubmissionView::of).orElse(null),
                live(manuscript, publications),
                content);
    }

    private static @Nullable LiveView live(Manuscript manuscript, URI publications) {
        Live live = manuscript.live();
        return live == null
                ? null
                : new LiveView(
                        live.revision(),
                        live.version(),
                        live.contentHash(),
                        live.publishedAt(),
                        live.since(),
                        live.retractedAt(),
                        URI.create(publications + "/" + manuscript.id()));
    }

    /** What readers see, and where. */
    record LiveView(
            int revision,
            int version,
            ContentHash contentHash,
            Instant publishedAt,
            Instant since,
            @Nullable Instant retractedAt,
            URI url) {}
}
