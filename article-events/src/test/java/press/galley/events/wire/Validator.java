package press.galley.events.wire;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;

import press.galley.events.EventType;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Validates JSON as a program in another language would: with nothing but the schema files. */
public final class Validator {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .pathType(PathType.JSON_POINTER)
                                            .build()));

    private final Schema schema;

    private Validator(Schema schema) {
        this.schema = schema;
    }

    static Validator of(EventType type) {
        return new Validator(REGISTRY.getSchema(Schemas.of(type), InputFormat.JSON));
    }

    /** By {@code content.v1.json}. */
    public static Validator ofContent() {
        return new Validator(
                REGISTRY.getSchema(
                        Schemas.named("content.v1.json").orElseThrow(), InputFormat.JSON));
    }

    static Validator ofSchemas() {
        return new Validator(
                REGISTRY.getSchema(
                        SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    List<Error> errors(JsonNode json) {
        return schema.validate(json);
    }

    /** Where the JSON breaks the schema; a missing member counts as itself, not as its parent. */
    public Set<String> pointers(JsonNode json) {
        return errors(json).stream().map(Validator::pointer).collect(Collectors.toSet());
    }

    private static String pointer(Error error) {
        String at = error.getInstanceLocation().toString();
        return error.getKeyword().equals("required") ? at + "/" + error.getProperty() : at;
    }
}
