package id.lapor.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of everything that travels: a JSON value with CloudEvents 1.0 attributes as headers (binary mode). An event's id
 * is {@code source/complaint/number}, a record's {@code source/stream/key/revision}: derived, so a repeat is the same.
 */
public final class Wire {
    static final String ID = "ce_id";
    static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String SPEC_VERSION = "ce_specversion";
    static final String CONTENT_TYPE = "content-type";
    static final String TRACE_PARENT = "traceparent";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final Map<Class<?>, Map<String, Class<?>>> FAMILIES = new ConcurrentHashMap<>();

    private Wire() {}

    /**
     * Reads a lifecycle event. One that this reader does not know yet becomes the family's {@code Unrecognised}.
     *
     * @throws UnreadableMessage if the headers are not those of an event
     */
    public static <E> Received<E> event(Message<?> message, Class<E> family) {
        return received(message, family);
    }

    /**
     * Reads a record of a compacted stream, or its tombstone.
     *
     * @throws UnreadableMessage if the headers are not those of a record
     */
    public static <R> Received<R> record(Message<?> message, Class<R> type) {
        return received(message, type);
    }

    static String typeOf(Object body) {
        JsonTypeName name = body.getClass().getAnnotation(JsonTypeName.class);
        if (name == null) {
            throw new IllegalArgumentException(body.getClass() + " has no wire name");
        }
        return name.value();
    }

    static String write(Object body) {
        return JSON.writeValueAsString(body);
    }

    static <T> T read(String type, String data, Class<T> family) {
        try {
            return family.isSealed() ? readMember(type, data, family) : JSON.readValue(data, family);
        } catch (JacksonException e) {
            // The cause quotes the text it stumbled over, which may be a person's: it stays out of every log.
            throw new UnreadableMessage(type + " is not readable as " + family.getSimpleName());
        }
    }

    private static <T> T readMember(String type, String data, Class<T> family) {
        Class<?> member = FAMILIES.computeIfAbsent(family, Wire::members).get(type);
        return family.cast(member == null ? unrecognised(type, family) : JSON.readValue(data, member));
    }

    private static Map<String, Class<?>> members(Class<?> family) {
        Map<String, Class<?>> members = new ConcurrentHashMap<>();
        for (Class<?> member : family.getPermittedSubclasses()) {
            JsonTypeName name = member.getAnnotation(JsonTypeName.class);
            if (name != null) {
                members.put(name.value(), member);
            }
        }
        return members;
    }

    /** Every family has one record without a wire name, which stands for what a newer writer may say. */
    private static Object unrecognised(String type, Class<?> family) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (!member.isAnnotationPresent(JsonTypeName.class)) {
                return JSON.convertValue(Map.of("type", type), member);
            }
        }
        throw new UnreadableMessage(type + " is unknown and " + family.getSimpleName() + " has no word for that");
    }

    private static <T> Received<T> received(Message<?> message, Class<T> family) {
        String id = header(message, ID);
        int number = id.lastIndexOf('/');
        String key = header(message, SUBJECT);
        String path = number < 0 ? "" : id.substring(0, number);
        if (!path.endsWith("/" + key)) {
            throw new UnreadableMessage("The id " + id + " does not name its subject " + key);
        }
        String[] origin = path.substring(0, path.length() - key.length() - 1).split("/", -1);
        try {
            return new Received<>(
                    origin[0],
                    origin.length > 1 ? origin[1] : Outbox.EVENTS,
                    key,
                    Long.parseLong(id.substring(number + 1)),
                    Instant.parse(header(message, TIME)),
                    header(message, TYPE),
                    data(message),
                    family);
        } catch (NumberFormatException | DateTimeException e) {
            throw new UnreadableMessage("The headers of " + id + " are not those of an event", e);
        }
    }

    /** A tombstone arrives as something that is not bytes (Spring's KafkaNull). */
    private static @Nullable String data(Message<?> message) {
        return message.getPayload() instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }

    private static String header(Message<?> message, String name) {
        return switch (message.getHeaders().get(name)) {
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case String text -> text;
            case null, default -> throw new UnreadableMessage("A message came without the header " + name);
        };
    }
}
