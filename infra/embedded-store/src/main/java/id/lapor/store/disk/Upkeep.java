package id.lapor.store.disk;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens beside the requests, four times a second: sparse chunks are rewritten so that the file stays within
 * about twice its live data, and a relaxed store is synced.
 */
public final class Upkeep implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

    private static final int WANTED_FILL_PERCENT = 60;
    private static final int BYTES_A_ROUND = 4 << 20;
    private static final long ROUND_MILLIS = 250;

    private final Thread thread =
            Thread.ofPlatform().daemon().name("store-upkeep").unstarted(this::run);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final StoreFile file;
    private final GroupCommit commits;

    public Upkeep(StoreFile file, GroupCommit commits) {
        this.file = file;
        this.commits = commits;
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!ended.await(ROUND_MILLIS, TimeUnit.MILLISECONDS) && !file.hasFailed()) {
                round();
            }
        } catch (InterruptedException e) {
            log.debug("Upkeep was interrupted", e);
        }
    }

    private void round() {
        try {
            file.refuseWhenUnwritable();
            if (file.compact(WANTED_FILL_PERCENT, BYTES_A_ROUND)) {
                commits.flush();
            }
            file.syncLater();
        } catch (StoreFull | StoreUnavailable e) {
            // Writers are told the same by themselves.
            log.debug("Upkeep was skipped", e);
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
