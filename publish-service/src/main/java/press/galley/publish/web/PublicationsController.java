package press.galley.publish.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import press.galley.events.ArticleId;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.Reading;
import press.galley.publish.publishing.Revision;
import press.galley.web.problem.ProblemException;
import press.galley.web.request.Waiting;

import java.util.List;

/** One article, for anybody: as it is live, and each of its revisions. */
@RestController
@RequestMapping("/publications/{id}")
class PublicationsController {

    private final Reading reading;
    private final CachingProperties caching;

    PublicationsController(Reading reading, CachingProperties caching) {
        this.reading = reading;
        this.caching = caching;
    }

    @GetMapping
    @Operation(
            summary = "An article as readers see it",
            description =
                    "With Prefer: wait=<seconds> the answer waits until that revision, or a later"
                            + " one, is live.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublicArticle.class)))
    ResponseEntity<byte[]> article(
            @PathVariable ArticleId id,
            @RequestParam(defaultValue = "1") int revision,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        Publication seen =
                Waiting.until(prefer, () -> reading.read(id), now -> hasReached(now, revision));
        Live live = Visible.live(seen);
        return Representation.answer(PublicArticle.of(live), live.latest().at(), caching.article());
    }

    @GetMapping("/revisions")
    @Operation(summary = "All revisions of a live article, the newest first, without their words")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublicRevisions.class)))
    ResponseEntity<byte[]> revisions(@PathVariable ArticleId id) {
        Live live = Visible.live(reading.read(id));
        List<PublicRevision> items =
                live.revisions().reversed().stream()
                        .map(revision -> PublicRevision.of(id, revision, null))
                        .toList();
        return Representation.answer(
                new PublicRevisions(items), live.latest().at(), caching.article());
    }

    @GetMapping("/revisions/{number}")
    @Operation(summary = "One revision of a live article, as it was")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublicRevision.class)))
    ResponseEntity<byte[]> revision(@PathVariable ArticleId id, @PathVariable int number) {
        Live live = Visible.live(reading.read(id));
        var words =
                reading.words(live, number)
                        .orElseThrow(() -> ProblemException.notFound("Revision " + number));
        Revision revision = live.revisions().get(number - 1);
        return Representation.answer(
                PublicRevision.of(id, revision, words), revision.at(), caching.revision());
    }

    private static boolean hasReached(Publication publication, int revision) {
        return switch (publication) {
            case Live live -> live.latest().number() >= revision;
            case Retracted _ -> true;
            case Publication.Unpublished _ -> false;
        };
    }
}
