package press.galley.publish.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import press.galley.events.wire.Schemas;
import press.galley.web.problem.ProblemException;
import press.galley.web.request.Page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The JSON Schemas of the events and of content, for anybody. */
@RestController
@RequestMapping("/schemas")
class SchemasController {

    private static final MediaType SCHEMA = new MediaType("application", "schema+json");
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @GetMapping
    @Operation(summary = "All schemas")
    ResponseEntity<Page<SchemaLink>> all() {
        var links = Schemas.names().stream().map(SchemaLink::to).toList();
        return ResponseEntity.ok().cacheControl(AN_HOUR).body(new Page<>(links));
    }

    @GetMapping("/{name}")
    @Operation(summary = "One schema (draft 2020-12)")
    ResponseEntity<byte[]> schema(@PathVariable String name) {
        byte[] schema =
                Schemas.named(name)
                        .orElseThrow(() -> ProblemException.notFound("The schema " + name))
                        .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .cacheControl(AN_HOUR)
                .eTag(Representation.eTag(schema))
                .body(schema);
    }

    /** Where a schema is. */
    record SchemaLink(String name, String url) {

        static SchemaLink to(String name) {
            return new SchemaLink(
                    name,
                    ServletUriComponentsBuilder.fromCurrentContextPath()
                            .path("/schemas/{name}")
                            .build(name)
                            .toString());
        }
    }
}
