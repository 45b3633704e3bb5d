package id.lapor.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The marks of what a document has consumed: per source the number of the last event, per stream the revision of the last
 * record. Marks only rise, so a repeat is seen as one whatever the broker, a restart or a second relay does.
 */
public final class Inbox {
    /** More than this many events ahead of a missing one is a defect of the sender, not a delay. */
    static final int MOST_PARKED = 50;

    /** How an event stands to what has been consumed. */
    enum Arrival {
        REPEAT,
        NEXT,
        EARLY
    }

    /** An event that came before its turn. */
    record Parked(String source, long number, String type, Instant at, String data) {}

    private Map<String, Long> events = new HashMap<>();
    private Map<String, Long> records = new HashMap<>();
    private List<Parked> parked = new ArrayList<>();

    /** Number of the last event applied of a source, 0 before the first. */
    public long lastEvent(String source) {
        return events.getOrDefault(source, 0L);
    }

    Arrival arrival(String source, long number) {
        long last = lastEvent(source);
        if (number <= last || parked.stream().anyMatch(p -> p.source().equals(source) && p.number() == number)) {
            return Arrival.REPEAT;
        }
        return number == last + 1 ? Arrival.NEXT : Arrival.EARLY;
    }

    void applied(String source, long number) {
        events.put(source, number);
    }

    /** Keeps an early event until the missing one comes. Refuses more than {@value #MOST_PARKED}. */
    void park(Received<?> early) {
        if (parked.size() >= MOST_PARKED) {
            throw new IllegalStateException("More than " + MOST_PARKED + " events wait for one of " + early.source());
        }
        parked.add(new Parked(early.source(), early.number(), early.type(), early.at(), early.data()));
    }

    /** Takes out the parked event that is next in its source's order, if it is there. */
    Optional<Parked> unpark(String source) {
        long next = lastEvent(source) + 1;
        Optional<Parked> found = parked.stream()
                .filter(p -> p.source().equals(source) && p.number() == next)
                .findFirst();
        found.ifPresent(parked::remove);
        return found;
    }

    boolean isNewer(String source, String stream, long revision) {
        return revision > records.getOrDefault(source + "/" + stream, 0L);
    }

    void recorded(String source, String stream, long revision) {
        records.put(source + "/" + stream, revision);
    }
}
