package id.lapor.delivery.kit;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Messages as they arrive at a consumer function, made independently of the code that sends them. */
public final class Letters {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Event {@code number} of a complaint, as {@code source} would send it. */
    public static Message<?> event(String source, String complaintId, long number, Object event, Instant at) {
        return letter(source, source, complaintId, number, event, at);
    }

    /** Revision {@code revision} of a record of a compacted stream such as {@code private}. */
    public static Message<?> record(
            String source, String stream, String key, long revision, Object document, Instant at) {
        return letter(source, source + "/" + stream, key, revision, document, at);
    }

    /** The tombstone of such a record. */
    public static Message<?> tombstone(String source, String stream, String key, long revision, Instant at) {
        return letter(source, source + "/" + stream, key, revision, null, at);
    }

    /** The same, as it would lie in the log: header names with their values. */
    public static Map<String, byte[]> headers(Message<?> letter) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        letter.getHeaders().forEach((name, value) -> {
            if (value instanceof byte[] bytes) {
                headers.put(name, bytes);
            }
        });
        return headers;
    }

    private static Message<?> letter(
            String source, String origin, String key, long number, @Nullable Object body, Instant at) {
        Object payload = body == null
                ? KafkaNull.INSTANCE
                : JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        return MessageBuilder.withPayload(payload)
                .setHeader("ce_specversion", bytes("1.0"))
                .setHeader("ce_id", bytes(origin + "/" + key + "/" + number))
                .setHeader("ce_source", bytes("/" + source))
                .setHeader("ce_type", bytes(typeOf(body)))
                .setHeader("ce_time", bytes(at.toString()))
                .setHeader("ce_subject", bytes(key))
                .build();
    }

    private static String typeOf(@Nullable Object body) {
        JsonTypeName name = body == null ? null : body.getClass().getAnnotation(JsonTypeName.class);
        return name == null ? "tombstone" : name.value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Letters() {}
}
