package id.lapor.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.SingleFileStore;

/**
 * H2's single file, with two differences that make many small commits cheap: a sync brings data to the disk without
 * the file's times, and the file is cut only when a quarter of it is free, because each cut is a sync of its own.
 */
final class SyncedFile extends SingleFileStore {

    private static final int CUT_FROM_PERCENT = 25;

    private final FileChannel channel;

    private SyncedFile(Map<String, Object> settings, Path path) throws IOException {
        super(settings);
        open(path.toString(), false, (char[]) null);
        // Closed only with the file itself: closing any channel of a file gives up the process's lock on it.
        this.channel = FileChannel.open(path, StandardOpenOption.WRITE);
    }

    static SyncedFile open(Path path, int cacheMegabytes, int pageBytes) throws IOException {
        return new SyncedFile(Map.of("cacheSize", cacheMegabytes, "pageSplitSize", pageBytes), path);
    }

    @Override
    public void sync() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "Could not sync {0}", getFileName(), e);
        }
    }

    @Override
    protected void shrinkStoreIfPossible(int minPercent) {
        super.shrinkStoreIfPossible(minPercent == 0 ? 0 : Math.max(minPercent, CUT_FROM_PERCENT));
    }

    @Override
    public void close() {
        super.close();
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
