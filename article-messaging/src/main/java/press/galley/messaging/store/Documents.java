package press.galley.messaging.store;

import org.bson.Document;

import press.galley.events.wire.Json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * Records as BSON documents and back: the members of their JSON, with times as BSON dates (precise
 * to a millisecond), so that they can be compared in the database.
 */
public final class Documents {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private static final JsonMapper MAPPER =
            Json.configure(JsonMapper.builder())
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(new InstantAsDate())
                                    .addSerializer(new DateAsText()))
                    .build();

    private Documents() {}

    /** The document of a record. */
    public static Document write(Object value) {
        return document(MAPPER.convertValue(value, MEMBERS));
    }

    /**
     * The record in a document; fields that it does not have are left out.
     *
     * @throws tools.jackson.core.JacksonException if it does not fit
     */
    public static <T> T read(Document document, Class<T> type) {
        return MAPPER.convertValue(document, type);
    }

    /** Nested maps become documents, so that what is written equals what is read. */
    private static Document document(Map<?, ?> members) {
        Document document = new Document();
        members.forEach((name, value) -> document.append(name.toString(), nested(value)));
        return document;
    }

    private static Object nested(Object value) {
        return switch (value) {
            case Map<?, ?> members -> document(members);
            case java.util.List<?> items -> items.stream().map(Documents::nested).toList();
            default -> value;
        };
    }

    private static final class InstantAsDate extends StdSerializer<Instant> {

        InstantAsDate() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator out, SerializationContext context) {
            out.writeEmbeddedObject(Date.from(time));
        }
    }

    private static final class DateAsText extends StdSerializer<Date> {

        DateAsText() {
            super(Date.class);
        }

        @Override
        public void serialize(Date time, JsonGenerator out, SerializationContext context) {
            out.writeString(time.toInstant().toString());
        }
    }
}
