package press.galley.draft.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import press.galley.draft.drafting.Draft;
import press.galley.draft.drafting.DraftCommand.BeginDraft;
import press.galley.draft.drafting.DraftCommand.DiscardDraft;
import press.galley.draft.drafting.DraftCommand.SaveVersion;
import press.galley.draft.drafting.Drafts;
import press.galley.draft.drafting.Drafts.Place;
import press.galley.draft.drafting.Manuscript;
import press.galley.draft.drafting.WritingDrafts;
import press.galley.events.ArticleId;
import press.galley.events.content.Content;
import press.galley.messaging.decision.Outcome;
import press.galley.web.request.IdempotencyKey;
import press.galley.web.request.IfMatch;
import press.galley.web.request.Page;
import press.galley.web.request.Waiting;
import press.galley.web.security.Actor;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Drafts: begin, save, read, list, discard. */
@RestController
@RequestMapping("/drafts")
@PreAuthorize("hasAnyRole('writer', 'editor', 'chief')")
class DraftController {

    private final WritingDrafts writing;
    private final Drafts drafts;
    private final ReadableDrafts readable;
    private final DraftProperties properties;
    private final Clock clock;

    DraftController(
            WritingDrafts writing,
            Drafts drafts,
            ReadableDrafts readable,
            DraftProperties properties,
            Clock clock) {
        this.writing = writing;
        this.drafts = drafts;
        this.readable = readable;
        this.properties = properties;
        this.clock = clock;
    }

    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_MARKDOWN_VALUE})
    ResponseEntity<DraftView> begin(
            @RequestBody Content content,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        ArticleId id = ArticleIds.create(actor.id(), IdempotencyKey.check(key));
        BeginDraft begin =
                new BeginDraft(id, Contents.check(content), Persons.of(actor), clock.instant());
        Refusals.done(writing.carryOut(id, begin));
        return ResponseEntity.created(URI.create("/drafts/" + id))
                .eTag(ETags.of(1))
                .body(DraftView.begun(id, readable.version(id, 1, actor)));
    }

    @PutMapping(
            path = "/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_MARKDOWN_VALUE})
    ResponseEntity<DraftView> save(
            @PathVariable ArticleId id,
            @RequestBody Content content,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        SaveVersion save =
                new SaveVersion(
                        Contents.check(content),
                        ETags.basedOn(IfMatch.of(ifMatch)),
                        Persons.of(actor),
                        clock.instant());
        Outcome.Done<Draft> done = Refusals.done(writing.carryOut(id, save));
        return answer(done.state());
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DraftView> read(
            @PathVariable ArticleId id,
            @RequestParam(required = false) Standing.@Nullable Wanted until,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Actor actor) {
        return answer(
                Waiting.until(
                        prefer,
                        () -> readable.draft(id, actor),
                        draft -> Standing.hasReached(ReadableDrafts.manuscript(draft), until)));
    }

    @GetMapping(path = "/{id}", produces = MediaType.TEXT_MARKDOWN_VALUE)
    ResponseEntity<Content> export(@PathVariable ArticleId id, Actor actor) {
        Manuscript manuscript = readable.manuscript(id, actor);
        return ResponseEntity.ok()
                .eTag(ETags.of(manuscript.version().number()))
                .body(manuscript.version().content());
    }

    @GetMapping
    ResponseEntity<Page<DraftView>> mine(
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        Place after = Page.cursor(cursor, 2).map(DraftController::place).orElse(null);
        List<Manuscript> found = drafts.by(actor.id(), after, Page.limit(limit) + 1);
        return Page.answer(
                found,
                limit,
                last -> List.of(last.version().savedAt().toString(), last.id().value()),
                draft -> DraftView.brief(draft, Standing.of(draft), properties.publicationsUrl()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> discard(@PathVariable ArticleId id, Actor actor) {
        DiscardDraft discard = new DiscardDraft(Persons.of(actor), clock.instant());
        Refusals.done(writing.carryOut(id, discard));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<DraftView> answer(Draft draft) {
        Manuscript manuscript = ReadableDrafts.manuscript(draft);
        return ResponseEntity.ok()
                .eTag(ETags.of(manuscript.version().number()))
                .body(
                        DraftView.whole(
                                manuscript, Standing.of(draft), properties.publicationsUrl()));
    }

    private static Place place(List<String> cursor) {
        try {
            return new Place(Instant.parse(cursor.get(0)), new ArticleId(cursor.get(1)));
        } catch (RuntimeException e) {
            throw Page.invalidCursor();
        }
    }
}
