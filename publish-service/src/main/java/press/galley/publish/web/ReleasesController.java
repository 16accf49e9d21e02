package press.galley.publish.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import press.galley.events.ArticleId;
import press.galley.events.content.ContentHash;
import press.galley.publish.publishing.HeldVersion;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.Publication.Live;
import press.galley.publish.publishing.PublicationCommand.ReleaseWaiting;
import press.galley.publish.publishing.Reading;
import press.galley.publish.publishing.Releasing;
import press.galley.publish.publishing.Revision;
import press.galley.web.problem.ProblemException;
import press.galley.web.security.Actor;
import press.galley.web.security.Role;

import java.time.Clock;
import java.time.Instant;

/** Publishers and chief editors see what waits, and let it go live. */
@RestController
@RequestMapping("/publications/{id}")
class ReleasesController {

    private final Reading reading;
    private final Releasing releasing;
    private final Clock clock;

    ReleasesController(Reading reading, Releasing releasing, Clock clock) {
        this.reading = reading;
        this.releasing = releasing;
        this.clock = clock;
    }

    @GetMapping("/waiting")
    @PreAuthorize("hasAnyRole('publisher', 'chief', 'editor')")
    @Operation(summary = "The approved version that waits for a publisher")
    HeldArticle waiting(@PathVariable ArticleId id, Actor actor) {
        return reading.read(id)
                .waiting()
                .filter(held -> maySee(actor, held))
                .map(held -> HeldArticle.of(id, held))
                .orElseThrow(() -> ProblemException.notFound("A version of " + id + " that waits"));
    }

    @PostMapping("/releases")
    @PreAuthorize("hasAnyRole('publisher', 'chief')")
    @Operation(summary = "Let the version that waits go live")
    @ApiResponse(responseCode = "201", description = "It is live now")
    @ApiResponse(responseCode = "200", description = "It was released before")
    @ApiResponse(responseCode = "409", description = "Nothing waits, or another submission")
    ResponseEntity<ReleasedArticle> release(
            @PathVariable ArticleId id, @RequestBody ReleaseRequest request) {
        return Outcomes.answer(
                releasing.release(id, request.command(), clock.instant()), ReleasedArticle::of);
    }

    /** A desks claim narrows editors; who publishes does so for every desk. */
    private static boolean maySee(Actor actor, HeldVersion held) {
        return actor.is(Role.PUBLISHER) || actor.actsFor(held.approved().content().desk());
    }

    /**
     * What a release needs.
     *
     * @param submission what the publisher has read
     */
    @Schema(name = "ReleaseRequest")
    record ReleaseRequest(@Nullable Integer submission) {

        ReleaseWaiting command() {
            Fields fields = new Fields();
            ReleaseWaiting command = new ReleaseWaiting(fields.number("/submission", submission));
            fields.throwIfAny();
            return command;
        }
    }

    /** What went live. */
    @Schema(name = "ReleaseAnswer")
    record ReleasedArticle(
            ArticleId articleId,
            int submission,
            int version,
            int revision,
            ContentHash contentHash,
            Instant at) {

        static ReleasedArticle of(Publication publication) {
            Revision latest = ((Live) publication).latest();
            return new ReleasedArticle(
                    publication.article(),
                    latest.submission(),
                    latest.version(),
                    latest.number(),
                    latest.contentHash(),
                    latest.at());
        }
    }
}
