package press.galley.publish.web;

import io.swagger.v3.oas.annotations.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import press.galley.events.ArticleId;
import press.galley.publish.publishing.LivePublications;
import press.galley.publish.publishing.LivePublications.Entry;
import press.galley.publish.publishing.LivePublications.Filter;
import press.galley.publish.publishing.LivePublications.Place;
import press.galley.web.request.Page;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The list of what is live, for anybody. */
@RestController
class LiveController {

    private final LivePublications publications;

    LiveController(LivePublications publications) {
        this.publications = publications;
    }

    @GetMapping("/publications")
    @Operation(summary = "What is live, by the time of the latest revision, the newest first")
    ResponseEntity<Page<ListedArticle>> live(
            @RequestParam(required = false) @Nullable String desk,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Page.limit(limit);
        List<Entry> found =
                publications.newest(new Filter(desk, tag, language), place(cursor), most + 1);
        return Page.answer(
                found, most, LiveController::cursor, entry -> ListedArticle.of(entry, url(entry)));
    }

    private static List<String> cursor(Entry entry) {
        return List.of(entry.updatedAt().toString(), entry.article().value());
    }

    private static Optional<Place> place(@Nullable String cursor) {
        try {
            return Page.cursor(cursor, 2)
                    .map(at -> new Place(Instant.parse(at.get(0)), new ArticleId(at.get(1))));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Page.invalidCursor();
        }
    }

    private static String url(Entry entry) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/publications/{id}")
                .build(entry.article())
                .toString();
    }
}
