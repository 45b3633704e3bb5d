package id.lapor.followup.unit;

import id.lapor.events.UnitRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The organisation on one day. A work unit hangs below two parents, so this is a tree only by name; whoever is reached by
 * either way is below.
 */
public final class UnitTree {
    private final Map<String, UnitRecord> units = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    private final LocalDate day;

    private UnitTree(LocalDate day) {
        this.day = day;
    }

    /** The units that hold on a day; of a unit that does not, the version nearest before it, else the first to come. */
    public static UnitTree on(LocalDate day, Collection<UnitRecord> versions) {
        UnitTree tree = new UnitTree(day);
        versions.stream()
                .sorted(Comparator.comparing(UnitRecord::validFrom))
                .filter(unit -> !unit.validFrom().isAfter(day) || !tree.units.containsKey(unit.code()))
                .forEach(unit -> tree.units.put(unit.code(), unit));
        tree.units
                .values()
                .forEach(unit -> unit.parents()
                        .forEach(parent -> tree.children
                                .computeIfAbsent(parent, any -> new ArrayList<>())
                                .add(unit.code())));
        return tree;
    }

    public Optional<UnitRecord> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** Whether there is such a unit on this day. */
    public boolean isInForce(String code) {
        return find(code)
                .filter(unit -> !unit.validFrom().isAfter(day))
                .filter(unit -> unit.validTo() == null || unit.validTo().isAfter(day))
                .isPresent();
    }

    /** Whether the unit is in force and has an address where somebody can be told. */
    public boolean isStaffed(String code) {
        return isInForce(code)
                && find(code).filter(unit -> !unit.noticeAddress().isBlank()).isPresent();
    }

    /** The unit's own zone; another while the unit is not known. */
    public ZoneId zone(String code, ZoneId otherwise) {
        return find(code).map(UnitRecord::zone).orElse(otherwise);
    }

    /** The unit's name; its code while it is not known. */
    public String name(@Nullable String code) {
        return code == null ? "" : find(code).map(UnitRecord::name).orElse(code);
    }

    /** The unit and all that stand below it by any way. */
    public Set<String> selfAndBelow(String code) {
        return walk(code, unit -> children.getOrDefault(unit, List.of()));
    }

    /** Whether a unit stands below another by any way. */
    public boolean isBelow(String code, String other) {
        return !code.equals(other) && selfAndAbove(code).contains(other);
    }

    /** The unit and all that stand above it by any way. */
    public Set<String> selfAndAbove(String code) {
        return walk(code, unit -> find(unit).map(UnitRecord::parents).orElse(List.of()));
    }

    private static Set<String> walk(String start, Function<String, List<String>> step) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            String unit = ahead.remove();
            if (reached.add(unit)) {
                ahead.addAll(step.apply(unit));
            }
        }
        return reached;
    }
}
