package press.galley.draft.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import press.galley.draft.drafting.Version;
import press.galley.draft.drafting.VersionChain;
import press.galley.events.ArticleId;
import press.galley.events.PersonId;
import press.galley.events.content.Content;
import press.galley.events.content.ContentHash;
import press.galley.events.content.LinkHash;
import press.galley.web.request.Page;
import press.galley.web.security.Actor;

import java.time.Instant;
import java.util.List;

/** A draft's versions, which never change, and the proof of that. */
@RestController
@RequestMapping("/drafts/{id}/versions")
@PreAuthorize("hasAnyRole('writer', 'editor', 'chief')")
class VersionController {

    private static final int AT_ONCE = 50;

    private final ReadableDrafts readable;

    VersionController(ReadableDrafts readable) {
        this.readable = readable;
    }

    @GetMapping
    ResponseEntity<Page<VersionView>> list(
            @PathVariable ArticleId id,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        int first = Page.cursor(cursor, 1).map(VersionController::number).orElse(0) + 1;
        return Page.answer(
                readable.versions(id, first, Page.limit(limit) + 1, actor),
                limit,
                last -> List.of(Integer.toString(last.number())),
                version -> VersionView.of(version, null));
    }

    @GetMapping(path = "/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    VersionView read(@PathVariable ArticleId id, @PathVariable int number, Actor actor) {
        Version version = readable.version(id, number, actor);
        return VersionView.of(version, version.content());
    }

    @GetMapping(path = "/{number}", produces = MediaType.TEXT_MARKDOWN_VALUE)
    Content export(@PathVariable ArticleId id, @PathVariable int number, Actor actor) {
        return readable.version(id, number, actor).content();
    }

    /** Reads every version and checks hashes and links; what does not hold is listed. */
    @GetMapping("/verify")
    Verification verify(@PathVariable ArticleId id, Actor actor) {
        VersionChain chain = new VersionChain();
        List<Version> some = readable.versions(id, 1, AT_ONCE, actor);
        while (!some.isEmpty()) {
            some.forEach(chain::add);
            some = readable.versions(id, some.getLast().number() + 1, AT_ONCE, actor);
        }
        return new Verification(id, chain.count(), chain.broken().isEmpty(), chain.broken());
    }

    private static int number(List<String> cursor) {
        try {
            return Integer.parseInt(cursor.getFirst());
        } catch (NumberFormatException e) {
            throw Page.invalidCursor();
        }
    }

    /**
     * A version.
     *
     * @param content exactly as hashed; absent in lists
     */
    record VersionView(
            int version,
            String headline,
            ContentHash contentHash,
            @Nullable LinkHash previous,
            LinkHash link,
            PersonId savedBy,
            Instant savedAt,
            @Nullable Content content) {

        static VersionView of(Version version, @Nullable Content content) {
            return new VersionView(
                    version.number(),
                    version.content().headline(),
                    version.contentHash(),
                    version.previous(),
                    version.link(),
                    version.savedBy(),
                    version.savedAt(),
                    content);
        }
    }

    /** What checking all versions came to. */
    record Verification(
            ArticleId articleId,
            int versions,
            boolean verified,
            List<VersionChain.Broken> broken) {}
}
