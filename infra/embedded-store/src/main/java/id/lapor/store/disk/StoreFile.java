package id.lapor.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The one file: an MVStore whose commits happen only when {@link GroupCommit} says so. Chunks that the last synced
 * version still names are pinned, so their space is never written over before a newer version is on disk; that is
 * what makes it safe to keep dead chunks for no time at all.
 */
public final class StoreFile implements AutoCloseable {

    static final String FILE_NAME = "lapor.store";
    /** Small pages: an update rewrites the page it touches, and the documents are a few hundred bytes to a few KB. */
    private static final int PAGE_BYTES = 4096;

    /** To be raised with any change of how keys or documents are written. */
    private static final int FORMAT = 0;

    /** None: a time would let the file grow with the speed of the machine, and the pins guard what is needed. */
    private static final int RETENTION_MILLIS = 0;

    private static final int MUCH_UNSAVED_BYTES = 16 << 20;

    private final MVStore store;
    private final Path path;
    private final Durability durability;
    private final Space space;
    private final AtomicReference<MVStore.@Nullable TxCounter> pinned = new AtomicReference<>();
    private final AtomicReference<MVStore.@Nullable TxCounter> committed = new AtomicReference<>();
    private final CompletableFuture<StoreUnavailable> failure = new CompletableFuture<>();

    private StoreFile(MVStore store, Path path, Durability durability, Space space) {
        this.store = store;
        this.path = path;
        this.durability = durability;
        this.space = space;
        this.pinned.set(store.registerVersionUsage());
    }

    /** Opens or creates the file in a directory; refuses one that another process holds. */
    public static StoreFile open(Path directory, int cacheMegabytes, Durability durability) {
        return open(directory, cacheMegabytes, durability, null);
    }

    static StoreFile open(Path directory, int cacheMegabytes, Durability durability, @Nullable Space space) {
        Path path = directory.resolve(FILE_NAME);
        try {
            Files.createDirectories(directory);
            MVStore store = new MVStore.Builder()
                    .adoptFileStore(SyncedFile.open(path, cacheMegabytes, PAGE_BYTES))
                    .autoCommitDisabled()
                    .open();
            store.setRetentionTime(RETENTION_MILLIS);
            refuseOtherFormat(store, path);
            return new StoreFile(store, path, durability, space == null ? Space.of(directory) : space);
        } catch (MVStoreException e) {
            throw unavailable(path, e);
        } catch (IOException e) {
            throw new StoreUnavailable("cannot use the data directory " + directory + ": " + e.getMessage(), e);
        }
    }

    private static void refuseOtherFormat(MVStore store, Path path) {
        if (store.getStoreVersion() != FORMAT) {
            int format = store.getStoreVersion();
            store.closeImmediately();
            throw new StoreUnavailable(
                    "the data file " + path + " has format " + format + ", this store reads format " + FORMAT);
        }
    }

    private static StoreUnavailable unavailable(Path path, MVStoreException e) {
        if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return new StoreUnavailable("the data file " + path + " is in use by another process", e);
        }
        return new StoreUnavailable("cannot open the data file " + path + ": " + e.getMessage(), e);
    }

    public <K, V> MVMap<K, V> map(String name, MVMap.Builder<K, V> types) {
        return store.openMap(name, types);
    }

    public Set<String> mapNames() {
        return store.getMapNames();
    }

    public void removeMap(String name) {
        if (store.hasMap(name)) {
            store.removeMap(name);
        }
    }

    public void renameMap(MVMap<?, ?> map, String name) {
        store.renameMap(map, name);
    }

    /** Keeps what a reader sees from being reused until the returned hold is closed. */
    public Hold hold() {
        MVStore.TxCounter version = store.registerVersionUsage();
        return () -> store.deregisterVersionUsage(version);
    }

    boolean muchUnsaved() {
        return store.getUnsavedMemory() > MUCH_UNSAVED_BYTES;
    }

    /** Only ever called by one thread at a time, while no change is half applied. */
    void commit() {
        refuseWhenFailed();
        try {
            store.commit();
            release(committed.getAndSet(store.registerVersionUsage()));
        } catch (MVStoreException e) {
            throw fail(e);
        }
    }

    void syncAsSet() {
        if (durability == Durability.EVERY_WRITE) {
            sync();
        }
    }

    /** For a relaxed store: brings to the disk what was committed since the last time. */
    void syncLater() {
        if (durability == Durability.RELAXED && committed.get() != null) {
            sync();
        }
    }

    /** Brings the last commit to the disk, and only then lets go of what the commit synced before it names. */
    void sync() {
        MVStore.TxCounter synced = committed.getAndSet(null);
        try {
            store.sync();
        } catch (MVStoreException e) {
            throw fail(e);
        }
        if (synced != null) {
            release(pinned.getAndSet(synced));
        }
    }

    private void release(MVStore.@Nullable TxCounter version) {
        if (version != null) {
            store.deregisterVersionUsage(version);
        }
    }

    /** Moves live pages out of sparse chunks, at most so many bytes; returns whether anything is to be committed. */
    boolean compact(int wantedFillPercent, int bytes) {
        return store.compact(wantedFillPercent, bytes);
    }

    void refuseWhenUnwritable() {
        refuseWhenFailed();
        if (!space.isEnough()) {
            throw new StoreFull("the disk of " + path + " is full; the write was refused");
        }
    }

    void refuseWhenFailed() {
        if (hasFailed()) {
            throw failure.join();
        }
    }

    /** Ends all writing: what is in memory may no longer be whole. */
    public StoreUnavailable fail(RuntimeException cause) {
        failure.complete(new StoreUnavailable("the store cannot use " + path + ": " + cause.getMessage(), cause));
        return failure.join();
    }

    public boolean hasFailed() {
        return failure.isDone();
    }

    /** Waits until the store can no longer write, and says why. */
    public StoreUnavailable awaitFailure() {
        return failure.join();
    }

    public FileFigures figures() {
        return FileFigures.of(store);
    }

    /** Writes what is committed in memory and closes; after a failure it only lets go of the file. */
    @Override
    public void close() {
        if (hasFailed()) {
            store.closeImmediately();
            return;
        }
        commit();
        sync();
        release(pinned.getAndSet(null));
        release(committed.getAndSet(null));
        store.close();
    }
}
