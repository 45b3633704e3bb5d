package id.lapor.delivery;

import com.fasterxml.jackson.annotation.JsonTypeName;
import id.lapor.events.CategoryRecord;
import id.lapor.events.Correspondence;
import id.lapor.events.Dossier;
import id.lapor.events.FigureCell;
import id.lapor.events.FollowupEvent;
import id.lapor.events.IntakeEvent;
import id.lapor.events.NotificationEvent;
import id.lapor.events.RoutingEvent;
import id.lapor.events.RoutingNotes;
import id.lapor.events.SealedContact;
import id.lapor.events.SopRecord;
import id.lapor.events.Topics;
import id.lapor.events.UnitRecord;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Describes the topics and what travels on them as an AsyncAPI 3.0 document, from nothing but the records themselves. */
final class AsyncApi {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Map<String, List<Class<?>>> CHANNELS = new LinkedHashMap<>();

    static {
        CHANNELS.put(Topics.INTAKE_EVENTS, List.of(IntakeEvent.class));
        CHANNELS.put(Topics.ROUTING_EVENTS, List.of(RoutingEvent.class));
        CHANNELS.put(Topics.FOLLOWUP_EVENTS, List.of(FollowupEvent.class));
        CHANNELS.put(Topics.NOTIFICATION_EVENTS, List.of(NotificationEvent.class));
        CHANNELS.put(Topics.INTAKE_PRIVATE, List.of(Dossier.class));
        CHANNELS.put(Topics.ROUTING_PRIVATE, List.of(RoutingNotes.class));
        CHANNELS.put(Topics.FOLLOWUP_PRIVATE, List.of(Correspondence.class));
        CHANNELS.put(Topics.INTAKE_CONTACTS, List.of(SealedContact.class));
        CHANNELS.put(Topics.REFERENCE, List.of(UnitRecord.class, SopRecord.class, CategoryRecord.class));
        CHANNELS.put(Topics.FIGURES, List.of(FigureCell.class));
    }

    private final Map<String, Object> messages = new TreeMap<>();
    private final Map<String, Object> schemas = new TreeMap<>();

    static String document() {
        return JSON.writeValueAsString(new AsyncApi().describe()) + "\n";
    }

    private Map<String, Object> describe() {
        Map<String, Object> channels = new LinkedHashMap<>();
        Topics.ALL.forEach(topic -> channels.put(topic.name(), channel(topic)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put(
                "info",
                ordered(
                        "title",
                        "Lapor lifecycle topics",
                        "version",
                        "1",
                        "description",
                        "Generated from the records."));
        document.put("defaultContentType", "application/json");
        document.put("channels", channels);
        document.put("components", ordered("messages", messages, "schemas", schemas));
        return document;
    }

    private Map<String, Object> channel(Topics.Topic topic) {
        Map<String, Object> carried = new LinkedHashMap<>();
        CHANNELS.getOrDefault(topic.name(), List.of()).stream()
                .flatMap(AsyncApi::members)
                .forEach(member -> carried.put(message(member), reference("messages", message(member))));
        return ordered(
                "address",
                topic.name(),
                "description",
                "Kept: " + topic.kept().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".",
                "messages",
                carried);
    }

    private static Stream<? extends Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .filter(member -> member.isAnnotationPresent(JsonTypeName.class))
                : Stream.of(family);
    }

    private String message(Class<?> member) {
        String name = member.getAnnotation(JsonTypeName.class).value();
        messages.computeIfAbsent(
                name,
                unknown -> ordered(
                        "name", name, "payload", schema(member), "headers", reference("schemas", "CloudEvent")));
        schemas.putIfAbsent("CloudEvent", cloudEvent());
        return name;
    }

    private Object schema(Type type) {
        return switch (type) {
            case ParameterizedType generic -> container(generic);
            case Class<?> plain when plain.isRecord() -> record(plain);
            case Class<?> plain
            when plain.isEnum() ->
                ordered(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(plain.getEnumConstants())
                                .map(Object::toString)
                                .toList());
            case Class<?> plain -> scalar(plain);
            default -> throw new IllegalArgumentException("No schema for " + type);
        };
    }

    private Object container(ParameterizedType generic) {
        Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        boolean list = generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
        return list
                ? ordered("type", "array", "items", schema(last))
                : ordered("type", "object", "additionalProperties", schema(last));
    }

    private Object record(Class<?> type) {
        String name = type.getSimpleName();
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            Map<String, Object> properties = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), schema(component.getGenericType()));
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    required.add(component.getName());
                }
            }
            schemas.put(name, ordered("type", "object", "properties", properties, "required", required));
        }
        return reference("schemas", name);
    }

    private static Object scalar(Class<?> type) {
        if (type == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        }
        if (type == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        }
        if (type == String.class || type == ZoneId.class) {
            return Map.of("type", "string");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        return Map.of("type", type == Double.class ? "number" : "integer");
    }

    private static Object cloudEvent() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String header : List.of(Wire.SPEC_VERSION, Wire.ID, Wire.SOURCE, Wire.TYPE, Wire.TIME, Wire.SUBJECT)) {
            properties.put(header, Map.of("type", "string"));
        }
        List<String> required = List.copyOf(properties.keySet());
        properties.put(Wire.CONTENT_TYPE, Map.of("type", "string"));
        properties.put(Wire.TRACE_PARENT, Map.of("type", "string"));
        return ordered(
                "description",
                "CloudEvents 1.0, binary mode. The key of a message is ce_subject; ce_id ends in the number.",
                "type",
                "object",
                "properties",
                properties,
                "required",
                required);
    }

    private static Map<String, Object> reference(String section, String name) {
        return Map.of("$ref", "#/components/" + section + "/" + name);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
