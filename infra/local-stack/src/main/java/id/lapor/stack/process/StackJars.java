package id.lapor.stack.process;

import id.lapor.stack.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that broker, store and mail catcher run from: this program's own class path, copied out of the build. */
record StackJars(Home home) {
    private static final String JAR = "local-stack-0.1.0-SNAPSHOT.jar";

    /**
     * Each process has its folder, since each has its own trained cache.
     *
     * @return the jars in a fixed order, as a trained cache demands
     */
    List<Path> forProcess(String name) throws IOException, InterruptedException {
        List<Path> built = built();
        Path folder = new Unpacked(home.programs(), name).folder(built, draft -> copy(built, draft));
        return jars(folder);
    }

    static String classPath(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    static Path cache(List<Path> jars) {
        return jars.getFirst().resolveSibling("start.aot");
    }

    private List<Path> built() throws IOException {
        Path target = home.project().resolve("infra/local-stack/target");
        return Stream.concat(Stream.of(target.resolve(JAR)), jars(target.resolve("lib")).stream())
                .toList();
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(List<Path> jars, Path folder) throws IOException {
        for (Path jar : jars) {
            Files.copy(jar, folder.resolve(jar.getFileName()));
        }
    }
}
