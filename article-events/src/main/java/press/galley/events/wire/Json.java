package press.galley.events.wire;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which Galley writes JSON: members in the order of the record, empty and absent
 * ones left out, times as ISO 8601 in UTC. Reading ignores members it does not know, so that an
 * event may gain members without breaking who reads it.
 */
public final class Json {

    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    private Json() {}

    /** Gives a mapper of somebody else's the same form, so that all JSON looks alike. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // A record's components are its members; what it computes from them is not.
                .changeDefaultVisibility(
                        members -> members.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY));
    }

    /** UTF-8 JSON of a value. */
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** A value as a tree. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /**
     * A value out of UTF-8 JSON.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON of that type
     */
    public static <T> T read(byte[] utf8, Class<T> type) {
        return MAPPER.readValue(utf8, type);
    }

    /**
     * A tree out of UTF-8 JSON.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    public static JsonNode readTree(byte[] utf8) {
        return MAPPER.readTree(utf8);
    }
}
