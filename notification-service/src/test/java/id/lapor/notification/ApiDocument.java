package id.lapor.notification;

import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form in which an OpenAPI document is kept: the order of keys and the address of the server are no part of it. */
final class ApiDocument {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static String sorted(String document) {
        TreeMap<String, Object> all = JSON.readValue(document, new TypeReference<TreeMap<String, Object>>() {});
        all.remove("servers");
        return JSON.writeValueAsString(all) + "\n";
    }

    private ApiDocument() {}
}
