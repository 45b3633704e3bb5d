package id.lapor.store.disk;

import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/**
 * What the file measures: its size and the cache in use, in bytes; how much of its chunks is live, in percent; commits
 * since it was created.
 */
public record FileFigures(long fileBytes, long cacheBytes, int livePercent, long commits) {

    static FileFigures of(MVStore store) {
        FileStore<?> file = store.getFileStore();
        return new FileFigures(
                file.size(),
                file.getCacheSizeUsed() * 1024L * 1024,
                file.getChunksFillRate(),
                store.getCurrentVersion());
    }
}
