package id.lapor.routing.unit;

import id.lapor.events.UnitRecord;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;

/**
 * The organisation on one day. A work unit hangs below two units, so this is no tree in the strict sense: whoever asks what is
 * above or below gets both ways.
 */
public final class UnitTree {
    private final Map<String, UnitRecord> units = new TreeMap<>();

    /** @param valid the units of the day, each code once; a parent that is not among them counts as absent */
    public UnitTree(Collection<UnitRecord> valid) {
        valid.forEach(unit -> units.put(unit.code(), unit));
    }

    public Optional<UnitRecord> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** All units, ordered by code. */
    public List<UnitRecord> all() {
        return List.copyOf(units.values());
    }

    /** Units whose name or code contains the text, whatever its case, ordered by code; all for a blank text. */
    public List<UnitRecord> containing(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return units.values().stream()
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(part)
                        || unit.code().toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    /** Everything above a unit, the nearest first; empty for the ministry and for an unknown code. */
    public SequencedSet<String> ancestors(String code) {
        SequencedSet<String> above = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(parents(code));
        while (!next.isEmpty()) {
            String parent = next.remove();
            if (above.add(parent)) {
                next.addAll(parents(parent));
            }
        }
        return above;
    }

    /** Whether a unit hangs, by either of its parents, anywhere below another. No unit is below itself. */
    public boolean isBelow(String code, String above) {
        return ancestors(code).contains(above);
    }

    /** Whether a unit is one of these or hangs below one of them. */
    public boolean isAmongOrBelow(String code, Collection<String> these) {
        return these.contains(code) || these.stream().anyMatch(one -> isBelow(code, one));
    }

    private List<String> parents(String code) {
        return find(code).map(UnitRecord::parents).orElse(List.of()).stream()
                .filter(units::containsKey)
                .toList();
    }
}
