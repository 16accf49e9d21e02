package press.galley.publish.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import press.galley.events.ArticleId;
import press.galley.publish.publishing.Publication;
import press.galley.publish.publishing.Publication.Retracted;
import press.galley.publish.publishing.PublicationCommand.RetractArticle;
import press.galley.publish.publishing.Retracting;

import java.time.Clock;
import java.time.Instant;

/** Publishers and chief editors take an article down for good. */
@RestController
class RetractionsController {

    private final Retracting retracting;
    private final Clock clock;

    RetractionsController(Retracting retracting, Clock clock) {
        this.retracting = retracting;
        this.clock = clock;
    }

    @PostMapping("/publications/{id}/retractions")
    @PreAuthorize("hasAnyRole('publisher', 'chief')")
    @Operation(summary = "Retract a live article, which is final")
    @ApiResponse(responseCode = "201", description = "It is retracted now")
    @ApiResponse(responseCode = "200", description = "It was retracted before, in the same words")
    @ApiResponse(
            responseCode = "409",
            description = "It was never live, or it was retracted in other words")
    ResponseEntity<RetractedArticle> retract(
            @PathVariable ArticleId id, @RequestBody RetractionRequest request) {
        return Outcomes.answer(
                retracting.retract(id, request.command(), clock.instant()), RetractedArticle::of);
    }

    /**
     * What a retraction needs.
     *
     * @param reason why, for the newsroom only
     * @param notice what readers are told in place of the article
     */
    @Schema(name = "RetractionRequest")
    record RetractionRequest(@Nullable String reason, @Nullable String notice) {

        RetractArticle command() {
            Fields fields = new Fields();
            RetractArticle command =
                    new RetractArticle(
                            fields.text("/reason", reason), fields.text("/notice", notice));
            fields.throwIfAny();
            return command;
        }
    }

    /**
     * A retraction.
     *
     * @param revision the last one that was live
     */
    @Schema(name = "RetractionAnswer")
    record RetractedArticle(ArticleId articleId, int revision, String notice, Instant retractedAt) {

        static RetractedArticle of(Publication publication) {
            Retracted retracted = (Retracted) publication;
            return new RetractedArticle(
                    retracted.article(),
                    retracted.latest().number(),
                    retracted.retraction().notice(),
                    retracted.retraction().at());
        }
    }
}
