package id.lapor.reporting.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What has been taken in of a complaint: per source the number of the last event, and events that came before their turn.
 *
 * @param last number of the last event by source; a source not heard yet is absent
 * @param early at most {@value #MOST_EARLY} events that wait for a missing one
 */
public record Marks(Map<String, Long> last, List<Change> early) {
    /** More than this many is a defect of the sender, not a delay. */
    static final int MOST_EARLY = 50;

    static final Marks NONE = new Marks(Map.of(), List.of());

    public Marks {
        last = Map.copyOf(last);
        early = List.copyOf(early);
    }

    boolean isRepeat(Change change) {
        return change.number() <= last(change.source())
                || early.stream()
                        .anyMatch(other -> other.source().equals(change.source()) && other.number() == change.number());
    }

    boolean isEarly(Change change) {
        return change.number() > last(change.source()) + 1;
    }

    /** Refuses more than fit. */
    Marks keep(Change change) {
        if (early.size() >= MOST_EARLY) {
            throw new TooManyEarly(change);
        }
        List<Change> more = new ArrayList<>(early);
        more.add(change);
        return new Marks(last, more);
    }

    Marks applied(Change change) {
        Map<String, Long> raised = new TreeMap<>(last);
        raised.put(change.source(), change.number());
        return new Marks(
                raised, early.stream().filter(other -> !other.equals(change)).toList());
    }

    /** The waiting event whose turn it is now, if it is there. */
    Optional<Change> next(String source) {
        return early.stream()
                .filter(change -> change.source().equals(source) && !isEarly(change))
                .findFirst();
    }

    /** Events taken in, of all sources. */
    public long count() {
        return last.values().stream().mapToLong(Long::longValue).sum();
    }

    private long last(String source) {
        return last.getOrDefault(source, 0L);
    }

    /** So many events wait for one that somebody has to look. */
    public static final class TooManyEarly extends RuntimeException {
        TooManyEarly(Change change) {
            super("More than " + MOST_EARLY + " events wait for one of " + change.source());
        }
    }
}
