package id.lapor.stack.process;

import id.lapor.stack.home.Home;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held while processes are started or stopped or the test clock is moved, so that no two commands do it against each other. */
public final class Exclusive implements AutoCloseable {
    private final FileChannel channel;

    private Exclusive(FileChannel channel) {
        this.channel = channel;
    }

    /** Refuses at once when another command holds it. */
    public static Exclusive of(Home home) throws IOException, StartFailure {
        home.make();
        FileChannel channel =
                FileChannel.open(home.root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new StartFailure("Another ./lapor is starting or stopping things, or moving the clock, in "
                    + home.root() + " right now. Wait for it to end, then try again.");
        }
        return new Exclusive(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
