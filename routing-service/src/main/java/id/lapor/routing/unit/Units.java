package id.lapor.routing.unit;

import id.lapor.events.UnitRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Every unit that was, is or will be, with its spans of validity. */
public final class Units {
    private final NavigableMap<String, List<UnitRecord>> spans = new TreeMap<>();
    private final Map<LocalDate, UnitTree> trees = new ConcurrentHashMap<>();

    public Units(Collection<UnitRecord> records) {
        for (UnitRecord unit : records) {
            spans.merge(unit.code(), List.of(unit), Units::inOrder);
        }
    }

    private static List<UnitRecord> inOrder(List<UnitRecord> earlier, List<UnitRecord> more) {
        return Stream.concat(earlier.stream(), more.stream())
                .sorted(Comparator.comparing(UnitRecord::validFrom))
                .toList();
    }

    /** Whether there is, was or will be a unit of that code. */
    public boolean knows(String code) {
        return spans.containsKey(code);
    }

    /** The unit as it is known last, valid today or not: for names of units that have ended. */
    public Optional<UnitRecord> latest(String code) {
        return Optional.ofNullable(spans.get(code)).map(List::getLast);
    }

    /** The units that hold on a day. */
    public UnitTree on(LocalDate day) {
        return trees.computeIfAbsent(
                day,
                wanted -> new UnitTree(spans.values().stream()
                        .flatMap(List::stream)
                        .filter(unit -> holds(unit, wanted))
                        .toList()));
    }

    private static boolean holds(UnitRecord unit, LocalDate day) {
        LocalDate end = unit.validTo();
        return !day.isBefore(unit.validFrom()) && (end == null || day.isBefore(end));
    }
}
