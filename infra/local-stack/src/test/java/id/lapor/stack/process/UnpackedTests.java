package id.lapor.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTests {
    @TempDir
    private Path programs;

    @TempDir
    private Path build;

    @Test
    void theSameProgramKeepsItsFolder() throws Exception {
        Path first = unpack(jar("one"));

        assertThat(unpack(jar("one"))).isEqualTo(first).exists();
    }

    @Test
    void anOlderProgramIsRemovedOnceNothingRunsIt() throws Exception {
        Path old = unpack(jar("one"));
        Process running =
                new ProcessBuilder("tail", "-f", old.resolve("program").toString()).start();
        try {
            unpack(jar("two"));
            assertThat(old).as("it runs").exists();
        } finally {
            running.destroyForcibly().waitFor();
        }
        unpack(jar("two"));
        assertThat(old).as("nothing runs it").doesNotExist();
    }

    private Path unpack(Path jar) throws IOException, InterruptedException {
        return new Unpacked(programs, "intake")
                .folder(List.of(jar), folder -> Files.writeString(folder.resolve("program"), ""));
    }

    private Path jar(String content) throws IOException {
        Path jar = build.resolve("intake.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("content"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
