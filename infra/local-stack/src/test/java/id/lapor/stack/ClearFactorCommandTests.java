package id.lapor.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lapor.stack.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearFactorCommandTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void clearsTheFactorOfOneAccount() throws IOException {
        Path factors = Files.createDirectories(home().data("identity").resolve("factors"));
        Files.writeString(factors.resolve("bureau"), "sealed");
        Files.writeString(factors.resolve("auditor"), "sealed");

        assertThat(ClearFactorCommand.cleared(home(), "bureau")).isTrue();
        assertThat(ClearFactorCommand.cleared(home(), "bureau")).isFalse();
        assertThat(factors).isDirectoryContaining("glob:**/auditor").isDirectoryNotContaining("glob:**/bureau");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../store", "a/b", "a b"})
    void refusesWhatCanBeNoAccount(String user) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClearFactorCommand.cleared(home(), user));
    }

    private Home home() {
        return new Home(folder, folder, folder);
    }
}
