package id.lapor.delivery;

import static org.assertj.core.api.Assertions.assertThat;

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
import id.lapor.events.UnitRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** One golden file per wire name and version. A file is never edited: what has been said can be read for ever. */
class GoldenFileTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("everythingThatTravels")
    void whatWasOnceSaidIsReadAndSaidAgainWithoutLoss(Class<?> type) throws IOException {
        String golden = golden(nameOf(type));

        Object read = Wire.read(nameOf(type), golden, familyOf(type));

        assertThat(read).isInstanceOf(type);
        assertThat(JSON.readTree(Wire.write(read))).isEqualTo(JSON.readTree(golden));
    }

    @ParameterizedTest
    @MethodSource("families")
    void aNewerEventIsReadAsUnrecognised(Class<?> family) {
        Object read = Wire.read("complaint.invented.v9", "{\"anything\": true}", family);

        assertThat(read.getClass().getSimpleName()).isEqualTo("Unrecognised");
        assertThat(read).hasToString("Unrecognised[type=complaint.invented.v9]");
    }

    @Test
    void everyGoldenFileHasItsRecord() throws IOException {
        Set<String> names = everythingThatTravels().map(GoldenFileTests::nameOf).collect(Collectors.toSet());

        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\.json$", "")))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    static Stream<Class<?>> everythingThatTravels() {
        return Stream.concat(
                families()
                        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                        .filter(member -> member.isAnnotationPresent(JsonTypeName.class)),
                Stream.of(
                        Dossier.class,
                        SealedContact.class,
                        RoutingNotes.class,
                        Correspondence.class,
                        UnitRecord.class,
                        SopRecord.class,
                        CategoryRecord.class,
                        FigureCell.class));
    }

    static Stream<Class<?>> families() {
        return Stream.of(IntakeEvent.class, RoutingEvent.class, FollowupEvent.class, NotificationEvent.class);
    }

    private static Class<?> familyOf(Class<?> type) {
        return families()
                .filter(family -> family.isAssignableFrom(type))
                .findFirst()
                .orElse(type);
    }

    private static String nameOf(Class<?> type) {
        return type.getAnnotation(JsonTypeName.class).value();
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = GoldenFileTests.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(file).as("golden file of %s", name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
