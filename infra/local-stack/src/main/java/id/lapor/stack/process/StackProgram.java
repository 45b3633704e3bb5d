package id.lapor.stack.process;

import id.lapor.stack.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plain Java process from this program's own class path: the embedded store, the mail catcher.
 *
 * @param data where it keeps its data
 * @param port the port that answers when it is ready
 * @param arguments what it is told, from its folder and its port
 */
record StackProgram(Home home, String name, String mainClass, int heap, Path data, int port, Arguments arguments)
        implements Program {

    /** What a process is told. */
    interface Arguments {
        List<String> of(Path data, int port) throws IOException;
    }

    @Override
    public Launch prepare() throws IOException, InterruptedException {
        List<Path> jars = jars();
        Files.createDirectories(data);
        return launch(java(name).using(StackJars.cache(jars)), jars, data, port);
    }

    @Override
    public Optional<Training> training(Path scratch) throws IOException, InterruptedException {
        List<Path> jars = jars();
        Path cache = StackJars.cache(jars);
        if (Files.exists(cache)) {
            return Optional.empty();
        }
        int free = LocalPort.anyFree().number();
        Java java = java("training-" + name).training(Training.draft(cache));
        return Optional.of(Training.untilReady(launch(java, jars, scratch, free), cache, free));
    }

    private List<Path> jars() throws IOException, InterruptedException {
        return new StackJars(home).forProcess(name);
    }

    private Java java(String log) {
        return ProcessLog.configure(Java.withHeap(heap), home.log(log));
    }

    private Launch launch(Java java, List<Path> jars, Path folder, int listening) throws IOException {
        String classPath = StackJars.classPath(jars);
        List<String> command = new java.util.ArrayList<>(java.run("-cp", classPath, mainClass));
        command.addAll(arguments.of(folder, listening));
        return new Launch(List.copyOf(command), Map.of());
    }
}
