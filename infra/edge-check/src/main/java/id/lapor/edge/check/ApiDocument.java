package id.lapor.edge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document of a service as the repository keeps it, so that a change of the interface shows in the review. The
 * order of keys and the address of the server are no part of it.
 */
public final class ApiDocument {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ApiDocument() {}

    /**
     * Fails if the service's kept document is another. After a change of the interface: run with
     * {@code -Dlapor.write-docs=true} and commit what it wrote.
     *
     * @param service as the file is named
     */
    public static void isKept(String service, String served) throws IOException {
        Path kept = Path.of("../docs/api/" + service + ".json");
        String sorted = sorted(served);
        if (Boolean.getBoolean("lapor.write-docs")) {
            Files.writeString(kept, sorted);
        }
        assertThat(sorted).isEqualTo(Files.readString(kept));
    }

    private static String sorted(String document) {
        TreeMap<String, Object> all = JSON.readValue(document, new TypeReference<TreeMap<String, Object>>() {});
        all.remove("servers");
        return JSON.writeValueAsString(all) + "\n";
    }
}
