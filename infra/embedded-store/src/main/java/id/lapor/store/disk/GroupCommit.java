package id.lapor.store.disk;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;

/**
 * Lets many writers share one commit and one sync. A change is applied in memory under the shared side of the gate; a
 * commit takes the exclusive side, so that it never holds half a change. Whoever waits first leads: it commits and
 * syncs for everybody who has applied by then, while the next ones already apply theirs. A call returns when its change
 * is durable, and throws when it cannot be; after a failed commit every further write is refused.
 */
public final class GroupCommit {

    private final StoreFile file;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition durableChanged = turn.newCondition();
    private long applied;
    private long durable;
    private boolean leading;

    public GroupCommit(StoreFile file) {
        this.file = file;
    }

    /** Applies a change beside other changes and returns its answer once the change is durable. */
    public <T> T write(Supplier<T> change) {
        return write(gate.readLock(), change);
    }

    /** Applies a change alone, so that it may call {@link #checkpoint()} between documents. */
    public <T> T writeAlone(Supplier<T> change) {
        return write(gate.writeLock(), change);
    }

    private <T> T write(Lock side, Supplier<T> change) {
        file.refuseWhenUnwritable();
        long mine = -1;
        try {
            side.lock();
            try {
                return change.get();
            } catch (MVStoreException e) {
                throw file.fail(e);
            } finally {
                mine = nextApplied();
                side.unlock();
            }
        } finally {
            // A refusal waits too: it may rest on what another one wrote and nobody may have to take back.
            awaitDurable(mine);
        }
    }

    /** Commits the whole documents written so far, if this thread writes alone and much is unsaved. */
    public void checkpoint() {
        if (gate.isWriteLockedByCurrentThread() && file.muchUnsaved()) {
            file.commit();
            file.sync();
        }
    }

    /** Makes durable whatever has been applied, such as pages moved by compaction. */
    public void flush() {
        awaitDurable(nextApplied());
    }

    private long nextApplied() {
        turn.lock();
        try {
            return ++applied;
        } finally {
            turn.unlock();
        }
    }

    private long lastApplied() {
        turn.lock();
        try {
            return applied;
        } finally {
            turn.unlock();
        }
    }

    private void awaitDurable(long mine) {
        turn.lock();
        try {
            while (durable < mine) {
                file.refuseWhenFailed();
                if (leading) {
                    durableChanged.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            turn.unlock();
        }
    }

    private void lead() {
        leading = true;
        turn.unlock();
        long reached = -1;
        try {
            reached = commitAndSync();
        } finally {
            turn.lock();
            leading = false;
            durable = Math.max(durable, reached);
            durableChanged.signalAll();
        }
    }

    private long commitAndSync() {
        long reached;
        gate.writeLock().lock();
        try {
            reached = lastApplied();
            file.commit();
        } finally {
            gate.writeLock().unlock();
        }
        file.syncAsSet();
        return reached;
    }
}
