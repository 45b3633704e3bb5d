package id.lapor.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFileTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsTheCodesOfUnits() throws IOException {
        Path file = Files.writeString(
                folder.resolve("units.csv"), "code,name\nITJEN,\"Inspektorat, Jenderal\"\n\nBPHN,x\n");
        assertThat(Units.read(file).codes()).containsExactlyInAnyOrder("ITJEN", "BPHN");
    }

    @Test
    void refusesAFileOfSomethingElse() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "name,code\nx,ITJEN\n");
        assertThatThrownBy(() -> Units.read(other)).isInstanceOf(IllegalArgumentException.class);
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertThatThrownBy(() -> Units.read(empty)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Units.read(folder.resolve("none.csv"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void refusesAPasswordThatIsTooShortOrTooLongForBcrypt() throws IOException {
        Path shorter = Files.writeString(folder.resolve("short"), "1234567\n");
        assertThatThrownBy(() -> DemoPassword.read(shorter)).hasMessageContaining("8 to 72 bytes");
        Path longer = Files.writeString(folder.resolve("long"), "x".repeat(73));
        assertThatThrownBy(() -> DemoPassword.read(longer)).hasMessageContaining("8 to 72 bytes");
        Path right = Files.writeString(folder.resolve("right"), "  12345678\n");
        assertThat(DemoPassword.read(right).is("12345678")).isTrue();
        assertThat(DemoPassword.read(right).is("12345679")).isFalse();
        assertThat(DemoPassword.read(right).is(null)).isFalse();
    }
}
