package id.lapor.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.lapor.stack.home.Addresses;
import id.lapor.stack.home.Home;
import id.lapor.stack.home.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpCommandTests {
    private static final String FRIDAY = "2026-02-13T18:30+07:00";

    @TempDir
    private Path folder = Path.of("");

    private Installation installation =
            new Installation(new Home(folder, folder, folder), new Addresses(new Ports(0), Map.of()));

    @BeforeEach
    void makeHome() throws IOException {
        installation = new Installation(
                new Home(folder, folder.resolve("run"), folder), new Addresses(new Ports(0), Map.of()));
        installation.home().make();
    }

    @Test
    void anEmptyHomeMayBeginOnATestClockAndKeepsIt() throws IOException {
        UpCommand.beginTestClock(installation, FRIDAY);
        write("data/store/records");
        UpCommand.beginTestClock(installation, "");
        assertThat(installation.clock().written(installation.clock().now())).startsWith("Fri 2026-02-13 18:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/store/records", "data/broker/00000000.log", "state/reporting/cells", "mail/1.eml"})
    void whatWasFiledOnTheMachinesClockIsNeverMovedToATestClock(String file) throws IOException {
        write(file);
        assertThatIOException()
                .isThrownBy(() -> UpCommand.beginTestClock(installation, FRIDAY))
                .withMessageContaining(folder.toString())
                .withMessageContaining("./lapor reset");
        assertThat(installation.clock().exists()).isFalse();
    }

    private void write(String file) throws IOException {
        Path written = folder.resolve(file);
        Files.createDirectories(written.getParent());
        Files.writeString(written, "x");
    }
}
