package id.lapor.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Room left on the disk. Writes are refused below a reserve of 64 MB, because a commit that fails half-way ends the
 * store, while a refused write leaves it whole and readable. Asked of the disk at most ten times a second.
 */
final class Space {

    static final long RESERVE_BYTES = 64L << 20;
    private static final long ASK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final LongSupplier usableBytes;
    private final AtomicLong askedAt = new AtomicLong(System.nanoTime() - ASK_EVERY_NANOS);
    private volatile boolean enough = true;

    Space(LongSupplier usableBytes) {
        this.usableBytes = usableBytes;
    }

    static Space of(Path directory) {
        try {
            FileStore disk = Files.getFileStore(directory);
            return new Space(() -> usable(disk));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long usable(FileStore disk) {
        try {
            return disk.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEnough() {
        long now = System.nanoTime();
        long last = askedAt.get();
        if (now - last >= ASK_EVERY_NANOS && askedAt.compareAndSet(last, now)) {
            enough = usableBytes.getAsLong() >= RESERVE_BYTES;
        }
        return enough;
    }
}
