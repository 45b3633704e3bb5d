package id.lapor.store.query;

import id.lapor.store.index.PrimaryIndex;
import id.lapor.store.key.Key;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** Walks the ranges of a plan and names each document once, in the plan's order. */
final class Walk {

    /** A document's place, and its bytes where the index holds them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Step(Key place, byte @Nullable [] document) {}

    private final Plan plan;
    private final boolean backwards;
    private final @Nullable Set<Key> seen;
    private final PriorityQueue<Run> merged;
    private final Iterator<IndexBounds.Prefixed> pending;
    private @Nullable Run current;
    private long keysExamined;

    Walk(Plan plan) {
        this.plan = plan;
        this.backwards = plan.order().isBackwards();
        this.seen = plan.index().heldArrays() ? new HashSet<>() : null;
        this.merged = new PriorityQueue<>((a, b) -> backwards ? b.compareRest(a) : a.compareRest(b));
        List<IndexBounds.Prefixed> ranges = plan.bounds().ranges();
        if (plan.order().isMerged()) {
            ranges.forEach(range -> enqueue(new Run(range)));
            this.pending = List.<IndexBounds.Prefixed>of().iterator();
        } else {
            this.pending = (backwards ? ranges.reversed() : ranges).iterator();
        }
    }

    /** The next document, or null at the end. */
    @Nullable Step next() {
        while (true) {
            Run run = plan.order().isMerged() ? merged.poll() : run();
            if (run == null) {
                return null;
            }
            keysExamined++;
            Step step = run.step();
            if (plan.order().isMerged()) {
                enqueue(run);
            }
            if (seen == null || seen.add(step.place())) {
                return step;
            }
        }
    }

    long keysExamined() {
        return keysExamined;
    }

    private void enqueue(Run run) {
        if (run.advance()) {
            merged.add(run);
        }
    }

    private @Nullable Run run() {
        while (true) {
            Run run = current;
            if (run != null && run.advance()) {
                return run;
            }
            if (!pending.hasNext()) {
                return null;
            }
            current = new Run(pending.next());
        }
    }

    /** One range, read entry by entry. */
    private final class Run {
        private final Cursor<byte[], byte[]> cursor;
        private final int prefixLength;
        private byte[] entry = {};

        Run(IndexBounds.Prefixed range) {
            byte[] low = range.interval().low();
            byte[] high = range.interval().high();
            this.cursor = new Cursor<>(plan.root(), backwards ? high : low, backwards ? low : high, backwards);
            this.prefixLength = range.prefixLength();
        }

        boolean advance() {
            if (!cursor.hasNext()) {
                return false;
            }
            entry = cursor.next();
            return true;
        }

        Step step() {
            boolean primary = plan.index() instanceof PrimaryIndex;
            return new Step(plan.index().placeOf(entry), primary ? cursor.getValue() : null);
        }

        int compareRest(Run other) {
            return Arrays.compareUnsigned(
                    entry, prefixLength, entry.length, other.entry, other.prefixLength, other.entry.length);
        }
    }
}
