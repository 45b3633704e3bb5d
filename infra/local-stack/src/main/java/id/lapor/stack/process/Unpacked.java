package id.lapor.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A program copied out of the build, so that a new build never changes what runs. The folder is named by a digest of what
 * is in the jars: what is the same keeps its folder, and with it what was trained for it.
 */
final class Unpacked {
    private final Path programs;
    private final String name;

    Unpacked(Path programs, String name) {
        this.programs = programs;
        this.name = name;
    }

    /** Fills an empty folder with the program. */
    interface Filling {
        void into(Path folder) throws IOException, InterruptedException;
    }

    /** The folder of the program, filled when it is not there; folders of older builds that nothing runs are removed. */
    Path folder(List<Path> jars, Filling filling) throws IOException, InterruptedException {
        Path folder = programs.resolve(name + "-" + digest(jars));
        if (!Files.isDirectory(folder)) {
            Path draft = Files.createTempDirectory(programs, name + ".new");
            filling.into(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        removeOthers(folder);
        return folder;
    }

    static String digest(List<Path> jars) throws IOException {
        CRC32 digest = new CRC32();
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                List<? extends ZipEntry> entries = zip.stream()
                        .sorted(Comparator.comparing(ZipEntry::getName))
                        .toList();
                entries.forEach(entry -> digest.update(
                        (entry.getName() + entry.getCrc()).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
        return String.format("%08x", digest.getValue());
    }

    private void removeOthers(Path kept) throws IOException {
        List<Path> others = new ArrayList<>();
        try (Stream<Path> folders = Files.list(programs)) {
            folders.filter(folder -> belongs(folder.getFileName().toString()))
                    .filter(folder -> !folder.equals(kept) && !isInUse(folder))
                    .forEach(others::add);
        }
        for (Path other : others) {
            Trees.delete(other);
        }
    }

    /** A process goes on loading classes for as long as it lives. */
    private static boolean isInUse(Path folder) {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString()))
                        .isPresent());
    }

    private boolean belongs(String folder) {
        return folder.matches(name + "-[0-9a-f]{8}") || folder.startsWith(name + ".new");
    }
}
