package id.lapor.reporting.stream;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** State as JSON: readable by whoever looks into a changelog, and forgiving of fields that come later. */
final class JsonSerde {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static <T> Serde<T> of(Class<T> type) {
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : JSON.writeValueAsBytes(value),
                (topic, bytes) -> bytes == null ? null : read(bytes, type));
    }

    private static <T> T read(byte[] bytes, Class<T> type) {
        try {
            return JSON.readValue(bytes, type);
        } catch (JacksonException e) {
            throw new SerializationException("The state holds no " + type.getSimpleName(), e);
        }
    }

    private JsonSerde() {}
}
