package id.lapor.stack.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** What a process is started from. */
public interface Program {
    /** Unpacks and writes what is missing, and says how to start. */
    Launch prepare() throws IOException, InterruptedException;

    /**
     * A run that leaves what makes later starts faster (a JDK AOT cache); none when it has been left already.
     *
     * @param scratch an empty folder that the run may fill
     */
    Optional<Training> training(Path scratch) throws IOException, InterruptedException;

    /**
     * A training run.
     *
     * @param cache where the cache belongs; the run leaves a draft beside it
     * @param port the port that answers when the run has come far enough and is told to end; none if it ends by itself
     */
    record Training(Launch launch, Path cache, OptionalInt port) {
        private static final String DRAFT = ".new";

        static Path draft(Path cache) {
            return cache.resolveSibling(cache.getFileName() + DRAFT);
        }

        static Training endingByItself(Launch launch, Path cache) {
            return new Training(launch, cache, OptionalInt.empty());
        }

        static Training untilReady(Launch launch, Path cache, int port) {
            return new Training(launch, cache, OptionalInt.of(port));
        }
    }
}
