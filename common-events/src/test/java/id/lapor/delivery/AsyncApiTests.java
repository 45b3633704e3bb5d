package id.lapor.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AsyncApiTests {
    private static final Path KEPT = Path.of("../docs/api/asyncapi.json");

    /** {@code -Dlapor.write-docs=true} writes it anew. */
    @Test
    void theKeptDocumentSaysWhatTheRecordsSay() throws IOException {
        if (Boolean.getBoolean("lapor.write-docs")) {
            Files.writeString(KEPT, AsyncApi.document());
        }

        assertThat(Files.readString(KEPT)).isEqualTo(AsyncApi.document());
    }
}
