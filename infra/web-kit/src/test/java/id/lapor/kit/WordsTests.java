package id.lapor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapor.events.ReportKind;
import id.lapor.events.ReportStatus;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern WORD = Pattern.compile("#\\{([a-z.-]+)");
    private static final Pattern ICON = Pattern.compile("icons\\.svg} \\+ '#([a-z0-9-]+)'|icon\\('([a-z0-9-]+)'\\)");

    private final Properties indonesian = words("kit-messages.properties");
    private final Properties english = words("kit-messages_en.properties");

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void namesEachStatusAndKind() {
        for (ReportStatus status : ReportStatus.values()) {
            assertThat(indonesian.getProperty("status." + status)).isNotBlank();
        }
        for (ReportKind kind : ReportKind.values()) {
            assertThat(indonesian.getProperty("kind." + kind)).isNotBlank();
            assertThat(indonesian.getProperty("kind.short." + kind)).isNotBlank();
        }
    }

    @Test
    void hasEachWordThatATemplateSays() throws IOException {
        for (String template : templates()) {
            assertThat(WORD.matcher(template).results().map(found -> found.group(1)))
                    .allSatisfy(word -> assertThat(indonesian).containsKey(word));
        }
    }

    @Test
    void hasEachIconThatATemplateDraws() throws IOException {
        String sheet = Files.readString(RESOURCES.resolve("static/kit/icons.svg"));
        for (String template : templates()) {
            assertThat(ICON.matcher(template)
                            .results()
                            .map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                    .allSatisfy(icon -> assertThat(sheet).contains("<symbol id=\"" + icon + "\""));
        }
    }

    /** The pages' policy would stop it, and a part of the page would then be missing. */
    @Test
    void hasNoScriptOrStyleInline() throws IOException {
        assertThat(templates())
                .isNotEmpty()
                .allSatisfy(template -> assertThat(template)
                        .doesNotContainPattern("<script(?![^>]*src=)[^>]*>")
                        .doesNotContainPattern("\\s(style|on[a-z]+)=")
                        .doesNotContain("<style"));
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            return pages.stream().map(WordsTests::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties words(String bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle))) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
