package press.galley.web.article;

import press.galley.events.wire.Json;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import java.util.List;

/**
 * Reads requests to the letter: an unknown field, a field given twice, or a number where words
 * belong is an error and not a guess. Writes like {@link Json}.
 */
public final class StrictJson {

    private static final List<CoercionInputShape> NOT_TEXT =
            List.of(
                    CoercionInputShape.Integer,
                    CoercionInputShape.Float,
                    CoercionInputShape.Boolean);

    private StrictJson() {}

    /** Makes a mapper strict. */
    public static void configure(JsonMapper.Builder builder) {
        Json.configure(builder)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text ->
                                NOT_TEXT.forEach(
                                        shape -> text.setCoercion(shape, CoercionAction.Fail)));
    }
}
