package id.lapor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertThat(words("/audit-messages.properties").keySet())
                .isEqualTo(words("/audit-messages_en.properties").keySet());
    }

    private static Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        try (InputStream in = WordsTests.class.getResourceAsStream(bundle)) {
            words.load(Objects.requireNonNull(in));
        }
        return words;
    }
}
